package org.saiwu.entry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Category;
import org.saiwu.contest.Submitter;

/**
 * The particulars of an entry, from its form and its entry.json or entry.yaml.
 *
 * @param category absent when nothing says it, or what is said is no category
 * @param submitter as said, else the first kind of the category
 * @param topic the lesson's or case's topic, where the form has it apart from the title
 * @param units every unit that is named, in order
 * @param nominatedBy the unit through which it is handed in
 * @param submittedAt when it was handed in, in the contest's time zone; a bare date means the end of that day
 * @param source the file that most of it comes from
 */
public record Metadata(
        Optional<Category> category,
        Optional<Submitter> submitter,
        Optional<String> title,
        Optional<String> topic,
        List<Author> authors,
        List<String> units,
        Optional<String> nominatedBy,
        Optional<LocalDateTime> submittedAt,
        Optional<String> source,
        List<MetadataProblem> problems) {
    public Metadata {
        authors = List.copyOf(authors);
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }

    /** The first unit named. */
    public Optional<String> unit() {
        return units.stream().findFirst();
    }
}

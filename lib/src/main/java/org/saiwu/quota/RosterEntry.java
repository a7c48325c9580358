package org.saiwu.quota;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One work of a nomination summary (推荐汇总表).
 *
 * @param place where it stands in the roster, for example {@code Sheet1!7} or {@code roster.csv:7}; its path when it comes from a folder
 * @param path where the entry is; absent in a roster without such a column
 * @param category the category's id
 * @param submitter the id of the kind of submitter
 * @param unitType the type of the nominating unit, as written
 * @param others what further fields of the form say, by field id
 */
public record RosterEntry(
        String place,
        Optional<String> path,
        Optional<String> title,
        Optional<String> category,
        Optional<String> submitter,
        List<String> authors,
        Optional<String> unit,
        Optional<String> nominatedBy,
        Optional<String> unitType,
        Map<String, String> others) {
    public RosterEntry {
        authors = List.copyOf(authors);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** The path where there is one, else the place: by this name reports call it. */
    public String id() {
        return path.orElse(place);
    }

    /** What counts for quotas. */
    public Nomination nomination() {
        return new Nomination(
                id(),
                unit.or(() -> nominatedBy).orElse(""),
                category.orElse(""),
                submitter.orElse(""),
                title.orElse(""),
                nominatedBy);
    }
}

package org.saiwu.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A contest as a person reads it, section by section, in no language yet; {@link ContestText} says it in Chinese or English.
 *
 * @param sections in the order of a notice; a section that the contest doesn't have is left out
 */
public record ContestDescription(String id, LocalizedText title, String digest, List<Section> sections) {
    public ContestDescription {
        sections = List.copyOf(sections);
    }

    /**
     * One section.
     *
     * @param key which one: contest, stages, categories, submitters, items, form, attachment, video, duplication, quota, awards,
     *     units, rules
     */
    public record Section(String key, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a section.
     *
     * @param depth 0 for a line of its own, 1 for one that belongs to the line before
     * @param key what it says, a key of the sentences
     * @param values what the sentence names
     * @param clause where the notice says so
     */
    public record Line(int depth, String key, Map<String, LocalizedText> values, Optional<String> clause) {
        public Line {
            values = Map.copyOf(values);
        }
    }

    /**
     * A rule of the program and its weight where a contest says nothing.
     *
     * @param severity info, warning or error
     */
    public record Rule(String id, LocalizedText title, String severity) {}

    /** Everything that the contest says. */
    public static ContestDescription of(Contest contest) {
        return new ContestDescription(contest.id(), contest.title(), contest.digest(), DescriptionSections.of(contest));
    }

    /** The same with a section that lists these rules, each with the severity and the clause that the contest gives it. */
    public ContestDescription withRules(Contest contest, List<Rule> rules) {
        List<Section> all = new ArrayList<>(sections);
        all.add(DescriptionSections.rules(contest, rules));
        return new ContestDescription(id, title, digest, all);
    }
}

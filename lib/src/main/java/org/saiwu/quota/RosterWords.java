package org.saiwu.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.LocalizedText;
import org.saiwu.contest.Submitter;
import org.saiwu.contest.UnitNames;
import org.saiwu.contest.UnitType;

/** Tells from what a table writes which category, kind of submitter or type of unit of the contest is meant. */
final class RosterWords {
    private static final UnitNames FOLDED = new UnitNames(Map.of());

    private RosterWords() {}

    static List<String> namesOf(Category category) {
        return names(category.id(), category.title(), category.names());
    }

    static List<String> namesOf(Submitter submitter) {
        return names(submitter.id(), submitter.title(), submitter.names());
    }

    static List<String> namesOf(UnitType type) {
        return names(type.id(), type.title(), type.names());
    }

    /** The category that is called this, or nothing. */
    static Optional<Category> category(Contest contest, String text) {
        return contest.categories().stream()
                .filter(category -> means(text, namesOf(category)))
                .findFirst();
    }

    /** The kind of submitter that is called this, or nothing. */
    static Optional<Submitter> submitter(Contest contest, String text) {
        return contest.submitters().stream()
                .filter(submitter -> means(text, namesOf(submitter)))
                .findFirst();
    }

    /** The kind of submitter that is called this, one that may enter the category before any other. */
    static Optional<Submitter> submitter(Contest contest, String text, Optional<Category> category) {
        return contest.submitters().stream()
                .filter(submitter -> category.isPresent()
                        && submitter.categories().contains(category.get().id()))
                .filter(submitter -> means(text, namesOf(submitter)))
                .findFirst()
                .or(() -> submitter(contest, text));
    }

    static boolean means(String text, List<String> names) {
        return names.stream().anyMatch(name -> FOLDED.same(name, text));
    }

    private static List<String> names(String id, LocalizedText title, List<String> others) {
        List<String> names = new ArrayList<>(List.of(title.zh(), title.en(), id));
        names.addAll(others);
        return names;
    }
}

package org.saiwu.contest;

import java.time.LocalDate;
import java.util.List;

/**
 * A stage of the contest and the last day for it.
 *
 * @param deadline the last day, to its end in the contest's time zone
 * @param categories ids of the categories that it holds for; empty for all
 */
public record Stage(String id, LocalizedText title, LocalDate deadline, List<String> categories, String clause) {
    public Stage {
        categories = List.copyOf(categories);
    }

    /** Whether entries of this category go through this stage. */
    public boolean appliesTo(String category) {
        return categories.isEmpty() || categories.contains(category);
    }
}

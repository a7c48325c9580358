package org.saiwu.contest;

import java.util.List;

/**
 * A declared key that settles equal standing.
 *
 * @param column the score table's column that holds it
 * @param names further headers of that column
 * @param higherFirst whether larger numbers (or a yes) go first
 */
public record AwardKey(String column, LocalizedText title, List<String> names, boolean higherFirst, String clause) {
    public AwardKey {
        names = List.copyOf(names);
    }
}

package org.saiwu.award;

import java.math.BigDecimal;
import java.util.List;

/**
 * A level of award and its share.
 *
 * @param id as in the contest's rules
 * @param percent of the works of a category, 15 for 15 %; exact
 */
public record Level(String id, BigDecimal percent) {
    public Level {
        if (percent.signum() < 0) {
            throw new IllegalArgumentException("a share below 0: " + percent);
        }
    }

    /** Levels from the highest, checked to be of different ids and at most 100 % together. */
    static List<Level> checked(List<Level> levels) {
        BigDecimal sum = levels.stream().map(Level::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("shares of more than 100 % together");
        }
        if (levels.stream().map(Level::id).distinct().count() != levels.size()) {
            throw new IllegalArgumentException("two levels of one id");
        }
        return List.copyOf(levels);
    }
}

package org.saiwu.award;

import java.math.BigDecimal;

/**
 * One level of one category in a list made elsewhere.
 *
 * @param count works with this level
 * @param expected works by the percentages and the rounding policy
 * @param declared percent that the rules set: of the works judged, or of the awards where the works judged are unknown
 * @param share exact share the list gives, 1/5 for 20 %
 * @param explainedByTie whether equal scores at the line account for the deviation of the works at or above it
 */
public record LevelShare(
        String level, int count, int expected, BigDecimal declared, Rational share, boolean explainedByTie) {
    /** How many works too many; below 0 for too few. */
    public int deviation() {
        return count - expected;
    }
}

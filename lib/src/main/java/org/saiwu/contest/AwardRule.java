package org.saiwu.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How scores become awards; the policies are named as definitions of the award room name them.
 *
 * @param rounding how shares become counts: cumulative-half-up, independent-half-up, floor, cumulative-floor,
 *     cumulative-ceiling, largest-remainder
 * @param ties what happens to equal scores at a cut-off: include, exclude, nearest, keys, stop
 * @param aggregate how judges' scores become one: mean, trimmed
 * @param keys columns that settle equal scores, in order, each with the clause that allows it
 * @param outstandingUnits how outstanding units are found, where the notice says
 */
public record AwardRule(
        String clause,
        List<AwardLevel> levels,
        String rounding,
        String ties,
        String aggregate,
        Optional<BigDecimal> minScore,
        Optional<BigDecimal> maxScore,
        List<AwardKey> keys,
        Optional<OutstandingUnits> outstandingUnits) {
    public AwardRule {
        levels = List.copyOf(levels);
        keys = List.copyOf(keys);
    }
}

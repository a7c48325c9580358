package org.saiwu.contest;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an outstanding unit (优秀组织单位) is found: every threshold reached, or the most points.
 *
 * @param minEntries entries handed in
 * @param minAwards awards of any level
 * @param minAwardedShare awards per entry
 * @param points points per entry and per award level id ("entry", "first", ...); empty when thresholds decide
 * @param places how many units are chosen by points
 */
public record OutstandingUnits(
        String clause,
        Optional<Integer> minEntries,
        Optional<Integer> minAwards,
        Optional<Percentage> minAwardedShare,
        boolean onTime,
        Map<String, BigDecimal> points,
        Optional<Integer> places) {
    public OutstandingUnits {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }
}

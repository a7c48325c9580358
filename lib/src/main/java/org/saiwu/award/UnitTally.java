package org.saiwu.award;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit won.
 *
 * @param type id of the type of unit; empty when unknown
 * @param entries works judged, over all categories
 * @param counts by level id, from the highest
 * @param share awards per entry, exact
 * @param points by the contest's points; empty when it has none
 * @param outstanding whether the rules make it an outstanding unit; empty when they set no figures
 */
public record UnitTally(
        String unit,
        String type,
        int entries,
        Map<String, Integer> counts,
        Rational share,
        Optional<BigDecimal> points,
        Optional<Boolean> outstanding) {
    public UnitTally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    public int awards() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

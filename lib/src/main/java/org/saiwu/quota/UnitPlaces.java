package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit got.
 *
 * @param name the unit
 * @param type its type, empty when not given
 * @param weight the weight that counted; absent where the method needs none
 * @param places its places, without those still open in a tie
 * @param byCategory the same places by category id, empty when they were not spread
 */
public record UnitPlaces(
        String name, String type, Optional<BigDecimal> weight, long places, Map<String, Long> byCategory) {
    public UnitPlaces {
        byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
    }
}

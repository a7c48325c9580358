package org.saiwu.quota;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The divisors with which anybody can work out the places again.
 *
 * @param common the one divisor of a divisor method
 * @param units the divisor of each unit of a biproportional allocation, by unit name
 * @param categories the divisor of each category of a biproportional allocation, by category id
 */
public record Divisors(Optional<DivisorRange> common, Map<String, Fraction> units, Map<String, Fraction> categories) {
    /** For methods without divisors. */
    public static final Divisors NONE = new Divisors(Optional.empty(), Map.of(), Map.of());

    public Divisors {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }
}

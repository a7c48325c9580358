package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A unit that nominates or is nominated: a county, a zone, a school.
 *
 * @param name the name that reports use, unique in its table
 * @param aliases other ways to write the name
 * @param type the type of unit from the contest's rules, empty when not given
 * @param weights weights by column name; for a biproportional allocation one for each category id
 * @param places places that were fixed beforehand
 * @param minimum the fewest places the unit may get
 * @param maximum the most places the unit may get
 * @param pilot whether the unit is a pilot unit, which goes first where a cut is needed
 * @param nominatedBy the name of the unit through which this one enters; itself when absent
 */
public record Unit(
        String name,
        List<String> aliases,
        String type,
        Map<String, BigDecimal> weights,
        OptionalLong places,
        OptionalLong minimum,
        OptionalLong maximum,
        boolean pilot,
        Optional<String> nominatedBy) {
    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name");
        }
        aliases = List.copyOf(aliases);
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** A unit with a name and a type and nothing else. */
    public static Unit of(String name, String type) {
        return new Unit(
                name,
                List.of(),
                type,
                Map.of(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                false,
                Optional.empty());
    }

    /** This unit with another table of weights. */
    public Unit withWeights(Map<String, BigDecimal> newWeights) {
        return new Unit(name, aliases, type, newWeights, places, minimum, maximum, pilot, nominatedBy);
    }

    /** This unit with places fixed beforehand. */
    public Unit withPlaces(long newPlaces) {
        return new Unit(name, aliases, type, weights, OptionalLong.of(newPlaces), minimum, maximum, pilot, nominatedBy);
    }

    /** This unit with limits on its places. */
    public Unit withLimits(OptionalLong newMinimum, OptionalLong newMaximum) {
        return new Unit(name, aliases, type, weights, places, newMinimum, newMaximum, pilot, nominatedBy);
    }

    /** This unit as a pilot unit. */
    public Unit asPilot() {
        return new Unit(name, aliases, type, weights, places, minimum, maximum, true, nominatedBy);
    }

    /** This unit entering through another. */
    public Unit nominatedBy(String nominator) {
        return new Unit(name, aliases, type, weights, places, minimum, maximum, pilot, Optional.of(nominator));
    }
}

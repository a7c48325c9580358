package org.saiwu.contest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many entries a unit may nominate.
 *
 * @param evenSpread whether the notice asks that nominations be spread evenly over the categories
 * @param pilotFirst whether pilot units go first when a cut is needed
 */
public record QuotaRule(String clause, List<UnitType> unitTypes, boolean evenSpread, boolean pilotFirst) {
    public QuotaRule {
        unitTypes = List.copyOf(unitTypes);
    }

    /** Places by the id of a type of units; a type without a number of its own is left out. */
    public Map<String, Long> placesByType() {
        Map<String, Long> places = new LinkedHashMap<>();
        unitTypes.forEach(type -> type.places().ifPresent(number -> places.put(type.id(), (long) number)));
        return places;
    }
}

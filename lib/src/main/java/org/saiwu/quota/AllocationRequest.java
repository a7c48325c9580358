package org.saiwu.quota;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Everything that decides an allocation.
 *
 * @param units the units; their order decides nothing but the order of the result
 * @param method the method
 * @param total the places to share; may be absent where the units' own places or types give it
 * @param weightColumn the name of the weight that counts
 * @param placesByType places for each type of unit, for the fixed method
 * @param minimum the fewest places for units that name no minimum of their own
 * @param maximum the most places for units that name no maximum of their own
 * @param spread how each unit's places go over the categories
 * @param tieKeys the keys that may settle ties, in order; empty leaves them open
 * @param pilotFirst whether, when fixed places exceed the total, pilot units keep theirs and the others are cut
 */
public record AllocationRequest(
        List<Unit> units,
        AllocationMethod method,
        OptionalLong total,
        String weightColumn,
        Map<String, Long> placesByType,
        OptionalLong minimum,
        OptionalLong maximum,
        Spread spread,
        List<TieKey> tieKeys,
        boolean pilotFirst) {
    /** The weight column when none is named. */
    public static final String DEFAULT_WEIGHT = "weight";

    public AllocationRequest {
        units = List.copyOf(units);
        placesByType = Collections.unmodifiableMap(new LinkedHashMap<>(placesByType));
        tieKeys = List.copyOf(tieKeys);
    }

    /** A request with the defaults: Webster, column {@code weight}, no limits, no spread, ties left open. */
    public static AllocationRequest of(List<Unit> units) {
        return new AllocationRequest(
                units,
                AllocationMethod.WEBSTER,
                OptionalLong.empty(),
                DEFAULT_WEIGHT,
                Map.of(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                new Spread.None(),
                List.of(),
                false);
    }

    /** This request with a method. */
    public AllocationRequest withMethod(AllocationMethod newMethod) {
        return new AllocationRequest(
                units, newMethod, total, weightColumn, placesByType, minimum, maximum, spread, tieKeys, pilotFirst);
    }

    /** This request with a total. */
    public AllocationRequest withTotal(long newTotal) {
        return new AllocationRequest(
                units,
                method,
                OptionalLong.of(newTotal),
                weightColumn,
                placesByType,
                minimum,
                maximum,
                spread,
                tieKeys,
                pilotFirst);
    }

    /** This request with a weight column. */
    public AllocationRequest withWeightColumn(String newColumn) {
        return new AllocationRequest(
                units, method, total, newColumn, placesByType, minimum, maximum, spread, tieKeys, pilotFirst);
    }

    /** This request with places for each type of unit. */
    public AllocationRequest withPlacesByType(Map<String, Long> newPlaces) {
        return new AllocationRequest(
                units, method, total, weightColumn, newPlaces, minimum, maximum, spread, tieKeys, pilotFirst);
    }

    /** This request with limits for units that name none. */
    public AllocationRequest withLimits(OptionalLong newMinimum, OptionalLong newMaximum) {
        return new AllocationRequest(
                units, method, total, weightColumn, placesByType, newMinimum, newMaximum, spread, tieKeys, pilotFirst);
    }

    /** This request with a spread. */
    public AllocationRequest withSpread(Spread newSpread) {
        return new AllocationRequest(
                units, method, total, weightColumn, placesByType, minimum, maximum, newSpread, tieKeys, pilotFirst);
    }

    /** This request with keys that may settle ties. */
    public AllocationRequest withTieKeys(List<TieKey> newKeys) {
        return new AllocationRequest(
                units, method, total, weightColumn, placesByType, minimum, maximum, spread, newKeys, pilotFirst);
    }

    /** This request with pilot units going first when fixed places have to be cut. */
    public AllocationRequest withPilotFirst(boolean newPilotFirst) {
        return new AllocationRequest(
                units, method, total, weightColumn, placesByType, minimum, maximum, spread, tieKeys, newPilotFirst);
    }
}

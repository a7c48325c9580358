package org.saiwu.quota;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Nominations held against places.
 *
 * @param units one line for each nominating unit, in the order of the unit table, then unknown units by name
 * @param twoRoutes units that enter through more than one nominating unit, or through another than their table says
 */
public record QuotaCheckResult(List<UnitCount> units, List<TwoRoutes> twoRoutes) {
    public QuotaCheckResult {
        units = List.copyOf(units);
        twoRoutes = List.copyOf(twoRoutes);
    }

    /** How a unit's nominations stand to its places. */
    public enum Standing {
        /** More than the places. */
        OVER,
        /** Exactly the places. */
        FULL,
        /** Fewer than the places. */
        UNDER,
        /** No number of places is declared for the unit. */
        NO_QUOTA,
        /** The unit table doesn't know the unit. */
        UNKNOWN_UNIT
    }

    /**
     * One nominating unit.
     *
     * @param unit its name
     * @param standing how it stands
     * @param places its places, where declared
     * @param counted nominations that take a place
     * @param exempt nominations that take none
     * @param byCategory counted nominations by category id, every category of the contest present
     * @param even whether no two categories differ by more than one; advice only
     * @param pilot counted nominations of pilot units, which go first where a cut is needed
     * @param rows the rows that take a place, in the order of the roster
     * @param exemptRows the rows that take none
     */
    public record UnitCount(
            String unit,
            Standing standing,
            OptionalLong places,
            long counted,
            long exempt,
            Map<String, Long> byCategory,
            boolean even,
            long pilot,
            List<String> rows,
            List<String> exemptRows) {
        public UnitCount {
            byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
            rows = List.copyOf(rows);
            exemptRows = List.copyOf(exemptRows);
        }

        /** How many nominations are beyond the places; zero when none is. */
        public long excess() {
            return places.isPresent() ? Math.max(0, counted - places.getAsLong()) : 0;
        }
    }

    /**
     * A unit whose works come in through more than one nominating unit.
     *
     * @param unit the unit
     * @param nominators the nominating units, in order of name
     * @param rows the rows of the roster concerned
     */
    public record TwoRoutes(String unit, List<String> nominators, List<String> rows) {
        public TwoRoutes {
            nominators = List.copyOf(nominators);
            rows = List.copyOf(rows);
        }
    }
}

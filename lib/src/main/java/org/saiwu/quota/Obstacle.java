package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.List;

/** A reason why places can't be shared as asked, with the figures that show it. */
public sealed interface Obstacle {
    /** The minima add up to more than the total. */
    record MinimaAboveTotal(long minima, long total) implements Obstacle {
        /** By how much. */
        public long excess() {
            return minima - total;
        }
    }

    /** The most that the units can take is less than the total; units without a weight can take their minimum only. */
    record MaximaBelowTotal(long maxima, long total, List<String> unitsWithoutWeight) implements Obstacle {
        public MaximaBelowTotal {
            unitsWithoutWeight = List.copyOf(unitsWithoutWeight);
        }

        /** By how much. */
        public long shortfall() {
            return total - maxima;
        }
    }

    /** A unit's minimum is above its maximum. */
    record MinimumAboveMaximum(String unit, long minimum, long maximum) implements Obstacle {}

    /** A unit has no weight in the column that counts. */
    record WeightMissing(String unit, String column) implements Obstacle {}

    /** A weight is negative, or has more than 100 digits before or after its point. */
    record WeightOutOfRange(String unit, BigDecimal weight) implements Obstacle {}

    /** No number of places is declared for the type of a unit. */
    record TypeWithoutPlaces(String unit, String type) implements Obstacle {}

    /** The total is missing, and the method needs one. */
    record TotalMissing(AllocationMethod method) implements Obstacle {}

    /** A number of places is negative or above {@link Apportionment#MAX_PLACES}. */
    record PlacesOutOfRange(long places) implements Obstacle {}

    /** The table for a biproportional allocation names no categories, or has more than {@link Biproportional#MAX_CELLS} cells. */
    record TableUnusable(long units, long categories) implements Obstacle {}

    /** Two units have the same name. */
    record UnitTwice(String unit) implements Obstacle {}

    /** The totals of the units and of the categories add up to different numbers. */
    record TotalsDiffer(long units, long categories) implements Obstacle {}

    /** The places of the units are open in a tie, so they can't be spread over categories before it is settled. */
    record TieBeforeSpread(Tie tie) implements Obstacle {}

    /**
     * A smallest set of categories that the units with a weight in them can't fill.
     *
     * @param categories the categories that need the places
     * @param units the only units with a weight in any of them
     * @param needed the places that the categories need together
     * @param available the places that the units have together
     */
    record CategoriesBlocked(List<String> categories, List<String> units, long needed, long available)
            implements Obstacle {
        public CategoriesBlocked {
            categories = List.copyOf(categories);
            units = List.copyOf(units);
        }
    }
}

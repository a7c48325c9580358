package org.saiwu.quota;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same request answered by several methods.
 *
 * @param outcomes what each method gives, in the order asked
 * @param rows one for each unit, in the order of the unit table
 */
public record MethodComparison(Map<AllocationMethod, AllocationOutcome> outcomes, List<Row> rows) {
    /**
     * One unit under every method that found an allocation.
     *
     * @param unit the unit's name
     * @param places its places by method
     * @param differs whether two methods disagree about it
     */
    public record Row(String unit, Map<AllocationMethod, Long> places, boolean differs) {
        public Row {
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        }
    }

    public MethodComparison {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        rows = List.copyOf(rows);
    }

    /** Puts the methods side by side for one request. */
    public static MethodComparison of(AllocationRequest request, List<AllocationMethod> methods) {
        throw new UnsupportedOperationException("not yet");
    }
}

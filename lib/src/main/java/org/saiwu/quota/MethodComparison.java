package org.saiwu.quota;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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
        Map<AllocationMethod, AllocationOutcome> outcomes = new LinkedHashMap<>();
        List<Map<AllocationMethod, Long>> places = new ArrayList<>();
        request.units().forEach(unit -> places.add(new LinkedHashMap<>()));
        for (AllocationMethod method : methods) {
            AllocationOutcome outcome = PlaceAllocator.allocate(request.withMethod(method));
            outcomes.put(method, outcome);
            if (outcome instanceof Allocation allocation) {
                for (int i = 0; i < places.size(); i++) {
                    places.get(i).put(method, allocation.units().get(i).places());
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            boolean differs = new HashSet<>(places.get(i).values()).size() > 1;
            rows.add(new Row(request.units().get(i).name(), places.get(i), differs));
        }
        return new MethodComparison(outcomes, rows);
    }
}

package org.saiwu.award;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many awards of each level there will be, before anything is scored.
 *
 * @param rows by category in the order given, then by rounding policy
 */
public record AwardPlan(List<Row> rows) {
    /** One category under one policy; {@code counts} by level id, from the highest. */
    public record Row(String category, int works, Rounding rounding, Map<String, Integer> counts) {
        public Row {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        public int awards() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public AwardPlan {
        rows = List.copyOf(rows);
    }

    /** Every category under every policy, side by side. */
    public static AwardPlan of(Map<String, Integer> works, List<Level> levels) {
        List<Row> rows = new ArrayList<>();
        works.forEach((category, number) -> {
            for (Rounding rounding : Rounding.values()) {
                List<Integer> counts = rounding.counts(number, levels);
                Map<String, Integer> byLevel = new LinkedHashMap<>();
                for (int i = 0; i < levels.size(); i++) {
                    byLevel.put(levels.get(i).id(), counts.get(i));
                }
                rows.add(new Row(category, number, rounding, byLevel));
            }
        });
        return new AwardPlan(rows);
    }
}

package org.saiwu.award;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A work to be judged.
 *
 * @param id tells works apart, across categories too
 * @param category id or name of its category
 * @param unit the unit it comes from; may be empty
 * @param keys values of the declared keys by column; a yes is 1, a no 0; what is absent goes last
 */
public record Work(String id, String category, String unit, String title, Map<String, BigDecimal> keys) {
    public Work {
        keys = Map.copyOf(keys);
    }

    /** A work with nothing but what the counts need. */
    public static Work of(String id, String category, String unit) {
        return new Work(id, category, unit, "", Map.of());
    }
}

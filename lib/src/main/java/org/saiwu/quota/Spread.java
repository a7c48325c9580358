package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the places of each unit are spread over categories; the order of the categories is the contest's. */
public sealed interface Spread {
    /** Not at all. */
    record None() implements Spread {}

    /**
     * The same number in every cell; what is left over goes round the categories in order, the pointer carried from unit to
     * unit (units in order of name, so that the order of a file plays no part).
     */
    record Even(List<String> categories) implements Spread {
        public Even {
            categories = List.copyOf(categories);
        }
    }

    /**
     * In proportion to weights of the categories: the running totals after each unit stay within one place of the exact
     * share, units in order of name.
     */
    record Weighted(Map<String, BigDecimal> categories) implements Spread {
        public Weighted {
            categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
        }
    }

    /** So that the categories come to given totals: biproportional, see {@link Biproportional}. */
    record Totals(Map<String, Long> categories) implements Spread {
        public Totals {
            categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
        }
    }
}

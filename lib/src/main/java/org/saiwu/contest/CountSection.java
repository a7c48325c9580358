package org.saiwu.contest;

import java.util.Map;
import java.util.Optional;

/** Reads how many of something there may be. */
final class CountSection {
    private static final int MOST = 1_000_000;

    private CountSection() {}

    /** The keys min and max of a mapping: without min from 0, without max without end. */
    static Count read(RulesMapping mapping) {
        Optional<RulesValue> least = mapping.optional("min");
        int min = mapping.integer("min", 0, MOST).orElse(0);
        Optional<Integer> max = mapping.integer("max", 0, MOST);
        if (least.isPresent() && max.isPresent() && min > max.get()) {
            atMost(least.get(), Integer.toString(min), "max", Integer.toString(max.get()));
            return new Count(0, max);
        }
        return new Count(Math.min(min, max.orElse(MOST)), max);
    }

    /** The count under a key that may be left out. */
    static Optional<Count> read(RulesMapping mapping, String key) {
        Optional<RulesMapping> inner = mapping.section(key);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Count count = read(inner.get());
        inner.get().finish();
        return Optional.of(count);
    }

    /** Reports a value that is more than another key allows. */
    static void atMost(RulesValue value, String written, String other, String limit) {
        value.problems()
                .add(
                        value.node(),
                        value.path(),
                        RulesProblemKind.MORE_THAN,
                        Map.of("value", written, "other", other, "limit", limit));
    }
}

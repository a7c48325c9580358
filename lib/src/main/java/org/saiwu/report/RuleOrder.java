package org.saiwu.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saiwu.check.RuleId;

/** The order in which a report lists the rules, so that findings can point at them by number. */
final class RuleOrder {
    static final List<RuleId> RULES = List.of(RuleId.values());

    private static final Map<RuleId, Integer> POSITIONS = new EnumMap<>(RuleId.class);

    static {
        for (RuleId rule : RULES) {
            POSITIONS.put(rule, POSITIONS.size());
        }
    }

    private RuleOrder() {}

    /** The place of a rule in {@link #RULES}, from 0. */
    static int position(RuleId rule) {
        return POSITIONS.getOrDefault(rule, -1);
    }
}

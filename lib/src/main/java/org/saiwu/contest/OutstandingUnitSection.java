package org.saiwu.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how outstanding units are found. */
final class OutstandingUnitSection {
    private static final int MOST = 1_000_000;

    private OutstandingUnitSection() {}

    static OutstandingUnits read(RulesMapping mapping, IdRegister levels) {
        OutstandingUnits rule = new OutstandingUnits(
                mapping.text("clause"),
                mapping.integer("minEntries", 0, MOST),
                mapping.integer("minAwards", 0, MOST),
                mapping.percentage("minAwardedShare"),
                mapping.truth("onTime", false),
                points(mapping.section("points"), levels),
                mapping.integer("places", 0, MOST));
        mapping.finish();
        return rule;
    }

    private static Map<String, BigDecimal> points(Optional<RulesMapping> mapping, IdRegister levels) {
        List<String> known = new ArrayList<>(levels.ids());
        known.add(0, "entry");
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        mapping.ifPresent(inner -> inner.forEach((key, value) -> {
            String name = ((YamlNode.Scalar) key.node()).text();
            if (!known.contains(name)) {
                Map<String, String> values = new HashMap<>(Suggestions.values(name, known));
                values.put("target", "level");
                key.problems().add(key.node(), key.path(), RulesProblemKind.UNKNOWN_REFERENCE, values);
            }
            value.number().ifPresent(number -> points.put(name, number));
        }));
        return points;
    }
}

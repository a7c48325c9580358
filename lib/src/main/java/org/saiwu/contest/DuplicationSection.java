package org.saiwu.contest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the limit on duplicated text. */
final class DuplicationSection {
    private static final int LEAST_MATCH = 4;
    private static final int DEFAULT_MATCH = 13;
    private static final int MOST_MATCH = 1000;
    private static final int DEFAULT_LENGTH = 200;
    private static final int MOST_LENGTH = 1_000_000;

    private DuplicationSection() {}

    static DuplicationRule read(RulesMapping mapping, IdRegister items, IdRegister submitters) {
        String clause = mapping.text("clause");
        Percentage threshold =
                mapping.required("threshold").flatMap(RulesValue::percentage).orElse(Percentage.of(100));
        int minMatch = mapping.integer("minMatch", LEAST_MATCH, MOST_MATCH).orElse(DEFAULT_MATCH);
        int minLength = mapping.integer("minLength", 0, MOST_LENGTH).orElse(DEFAULT_LENGTH);
        List<String> compared = items.someReferences(mapping, "items");
        List<String> failing =
                mapping.optional("failing").isPresent() ? items.references(mapping, "failing") : compared;
        mapping.optional("failing")
                .filter(value -> value.node() instanceof YamlNode.Sequence)
                .ifPresent(list -> comparedOnly(list, compared));
        List<String> failingSubmitters = submitters.references(mapping, "failingSubmitters");
        mapping.finish();
        return new DuplicationRule(clause, threshold, minMatch, minLength, compared, failing, failingSubmitters);
    }

    private static void comparedOnly(RulesValue list, List<String> compared) {
        for (RulesValue element : list.elements()) {
            if (element.node() instanceof YamlNode.Scalar scalar
                    && !compared.isEmpty()
                    && !compared.contains(scalar.text())) {
                element.problems()
                        .add(
                                element.node(),
                                element.path(),
                                RulesProblemKind.UNKNOWN_REFERENCE,
                                withTarget(scalar.text(), compared));
            }
        }
    }

    private static Map<String, String> withTarget(String id, List<String> compared) {
        Map<String, String> values = new HashMap<>(Suggestions.values(id, compared));
        values.put("target", "compared");
        return values;
    }
}

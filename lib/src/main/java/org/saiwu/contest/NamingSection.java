package org.saiwu.contest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads by which other names units and table columns go, and what is said of single rules. */
final class NamingSection {
    static final List<String> SEVERITIES = List.of("off", "info", "warning", "error");

    private NamingSection() {}

    /** Units: under the name that reports use the other names; returned the other way round. */
    static Map<String, String> units(Optional<RulesMapping> mapping) {
        Map<String, String> units = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        mapping.ifPresent(inner -> inner.forEach((key, value) -> key.text().ifPresent(unit -> {
            claim(owners, key, unit, unit);
            for (RulesValue element : value.elements()) {
                element.text()
                        .filter(alias -> claim(owners, element, alias, unit))
                        .ifPresent(alias -> units.put(alias, unit));
            }
        })));
        return units;
    }

    private static boolean claim(Map<String, String> owners, RulesValue place, String name, String unit) {
        String other = owners.putIfAbsent(FoldedName.of(name), unit);
        if (other != null && !other.equals(unit)) {
            place.problems()
                    .add(place.node(), place.path(), RulesProblemKind.CONFLICT, Map.of("value", name, "other", other));
            return false;
        }
        return true;
    }

    /** Table columns: under the column's id further headers. */
    static Map<String, List<String>> tableColumns(Optional<RulesMapping> mapping) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        mapping.ifPresent(inner -> inner.forEach((key, value) -> key.id()
                .ifPresent(id -> columns.put(
                        id,
                        value.elements().stream()
                                .flatMap(element -> element.text().stream())
                                .toList()))));
        return columns;
    }

    /** Rules: under the rule's id its severity and clause. */
    static Map<String, RuleSetting> rules(Optional<RulesMapping> mapping) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        mapping.ifPresent(inner -> inner.forEach((key, value) -> {
            String id = ((YamlNode.Scalar) key.node()).text();
            if (!KnownRules.IDS.contains(id)) {
                key.reportUnknown(RulesProblemKind.UNKNOWN_RULE, id, KnownRules.IDS);
            }
            value.mapping().ifPresent(setting -> {
                rules.put(id, new RuleSetting(setting.word("severity", SEVERITIES), setting.optionalText("clause")));
                setting.finish();
            });
        }));
        return rules;
    }
}

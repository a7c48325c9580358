package org.saiwu.contest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a contest takes over from a built-in one that it extends: every section that it doesn't have itself.
 *
 * <p>A section of its own stands for the whole inherited one, except where the keys are names (units, tableColumns, rules): there
 * each name stands for itself. A form of its own that doesn't say what other people are called takes over that.
 */
final class InheritedRules {
    private static final List<String> OWN_ONLY = List.of("id", "title", "extends");
    private static final List<String> BY_NAME = List.of("units", "tableColumns", "rules");

    /** Words of the field rather than of one form, which a section of its own keeps unless it has others. */
    private static final Map<String, String> KEPT = Map.of("form", "otherPeople");

    private InheritedRules() {}

    /** The built-in contest that a file extends, if it does. */
    static Optional<String> base(YamlNode.Mapping own, RulesProblems problems) {
        return own.entries().stream()
                .filter(entry -> entry.key().text().equals("extends"))
                .findFirst()
                .flatMap(entry -> new RulesValue(entry.value(), "extends", problems).word(Contests.builtInIds()));
    }

    static YamlNode.Mapping merge(YamlNode.Mapping base, YamlNode.Mapping own) {
        Map<String, YamlNode.Entry> inherited = new LinkedHashMap<>();
        for (YamlNode.Entry entry : base.entries()) {
            if (!OWN_ONLY.contains(entry.key().text())) {
                inherited.put(entry.key().text(), entry);
            }
        }
        List<YamlNode.Entry> merged = new ArrayList<>();
        for (YamlNode.Entry entry : own.entries()) {
            YamlNode.Entry older = inherited.remove(entry.key().text());
            merged.add(older == null ? entry : mergeSection(older, entry));
        }
        merged.addAll(inherited.values());
        return new YamlNode.Mapping(own.source(), own.position(), merged);
    }

    private static YamlNode.Entry mergeSection(YamlNode.Entry older, YamlNode.Entry newer) {
        String section = newer.key().text();
        if (older.value() instanceof YamlNode.Mapping base && newer.value() instanceof YamlNode.Mapping own) {
            if (BY_NAME.contains(section)) {
                return new YamlNode.Entry(newer.key(), mergeNames(base, own));
            }
            if (KEPT.containsKey(section)) {
                List<YamlNode.Entry> kept = base.entries().stream()
                        .filter(entry -> entry.key().text().equals(KEPT.get(section)))
                        .toList();
                return new YamlNode.Entry(
                        newer.key(), mergeNames(new YamlNode.Mapping(base.source(), base.position(), kept), own));
            }
        }
        return newer;
    }

    private static YamlNode.Mapping mergeNames(YamlNode.Mapping base, YamlNode.Mapping own) {
        List<YamlNode.Entry> merged = new ArrayList<>(own.entries());
        List<String> names =
                own.entries().stream().map(entry -> entry.key().text()).toList();
        base.entries().stream()
                .filter(entry -> !names.contains(entry.key().text()))
                .forEach(merged::add);
        return new YamlNode.Mapping(own.source(), own.position(), merged);
    }
}

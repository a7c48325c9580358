package org.saiwu.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what an entry holds. */
final class ItemSection {
    private static final List<String> ROLES = RulesValue.words(Role.values());
    private static final Pattern EXTENSION = Pattern.compile("[\\p{L}\\p{N}]{1,16}");

    private ItemSection() {}

    static List<Item> read(RulesMapping root, IdRegister ids, IdRegister categories, IdRegister submitters) {
        List<Item> items = new ArrayList<>();
        for (RulesMapping element : ContestSections.mappings(root.required("items"), ids)) {
            items.add(item(element, ids, categories, submitters));
            element.finish();
        }
        return items;
    }

    private static Item item(RulesMapping element, IdRegister ids, IdRegister categories, IdRegister submitters) {
        String id = ids.define(element);
        LocalizedText title = element.title();
        String clause = element.text("clause");
        Optional<Role> role = element.required("role")
                .flatMap(value -> value.word(ROLES))
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)));
        return new Item(
                id,
                title,
                clause,
                role.orElse(Role.MATERIAL),
                element.truth("mainWork", false),
                categories.references(element, "categories"),
                submitters.references(element, "submitters"),
                patterns(element),
                types(element),
                CountSection.read(element, "count").orElse(new Count(1, Optional.empty())),
                maxDuration(element, role),
                length(element, role));
    }

    private static List<String> patterns(RulesMapping element) {
        List<String> patterns = new ArrayList<>();
        for (RulesValue value : element.someElements("names")) {
            Optional<String> pattern = value.text();
            pattern.flatMap(ItemPattern::mistake).ifPresent(mistake -> value.problems()
                    .add(
                            value.node(),
                            value.path(),
                            RulesProblemKind.BAD_PATTERN,
                            Map.of("value", pattern.get(), "reason", mistake.name())));
            pattern.ifPresent(patterns::add);
        }
        return patterns;
    }

    private static List<String> types(RulesMapping element) {
        List<String> types = new ArrayList<>();
        for (RulesValue value : element.elements("types")) {
            Optional<String> type = value.text();
            if (type.isPresent() && !EXTENSION.matcher(type.get()).matches()) {
                value.report(RulesProblemKind.BAD_EXTENSION, "value", type.get());
            }
            if (type.isPresent()) {
                types.add(type.get().toLowerCase(Locale.ROOT));
            }
        }
        return types;
    }

    private static Optional<Duration> maxDuration(RulesMapping element, Optional<Role> role) {
        Optional<RulesValue> value = element.optional("maxDuration");
        if (value.isPresent() && role.filter(actual -> actual != Role.VIDEO).isPresent()) {
            value.get().report(RulesProblemKind.WITHOUT_EFFECT, "target", "video");
        }
        return element.duration("maxDuration");
    }

    private static Optional<Count> length(RulesMapping element, Optional<Role> role) {
        element.optional("length")
                .filter(value -> role.filter(actual -> actual != Role.TEXT).isPresent())
                .ifPresent(value -> value.report(RulesProblemKind.WITHOUT_EFFECT, "target", "text"));
        return CountSection.read(element, "length");
    }
}

package org.saiwu.contest;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads the sections of a rules file into a contest, each of them once, what others refer to first. */
final class ContestSections {
    private ContestSections() {}

    /** The contest, with replacements where something was reported. */
    static Contest read(RulesMapping root, String digest) {
        IdRegister categoryIds = new IdRegister("category");
        IdRegister submitterIds = new IdRegister("submitter");
        IdRegister itemIds = new IdRegister("item");
        String id = root.id();
        LocalizedText title = root.title();
        ZoneId zone = root.required("timeZone").flatMap(RulesValue::zone).orElse(ZoneOffset.UTC);
        List<Category> categories = EntrantSection.categories(root, categoryIds);
        List<Submitter> submitters = EntrantSection.submitters(root, submitterIds, categoryIds);
        List<Item> items = ItemSection.read(root, itemIds, categoryIds, submitterIds);
        Contest contest = new Contest(
                id,
                title,
                digest,
                zone,
                categories,
                submitters,
                items,
                section(root, "form").map(FormSection::read),
                section(root, "attachment").map(MediaSection::attachment),
                section(root, "video").map(MediaSection::video),
                root.optional("stages")
                        .filter(value -> !value.isNone())
                        .map(value -> StageSection.read(value, categoryIds))
                        .orElse(List.of()),
                section(root, "duplication").map(inner -> DuplicationSection.read(inner, itemIds, submitterIds)),
                section(root, "quota").map(QuotaSection::read),
                section(root, "awards").map(AwardSection::read),
                NamingSection.units(section(root, "units")),
                NamingSection.tableColumns(section(root, "tableColumns")),
                NamingSection.rules(section(root, "rules")));
        root.finish();
        return contest;
    }

    private static Optional<RulesMapping> section(RulesMapping root, String key) {
        return root.optional(key).filter(value -> !value.isNone()).flatMap(RulesValue::mapping);
    }

    /** The mappings of a list that must not be empty; where one is missing, references to its id are let pass. */
    static List<RulesMapping> mappings(Optional<RulesValue> list, IdRegister ids) {
        if (list.isEmpty()) {
            ids.incomplete();
            return List.of();
        }
        return mappings(list.get(), ids);
    }

    static List<RulesMapping> mappings(RulesValue list, IdRegister ids) {
        List<RulesValue> elements = list.someElements();
        if (elements.isEmpty() || elements.stream().anyMatch(value -> !(value.node() instanceof YamlNode.Mapping))) {
            ids.incomplete();
        }
        return elements.stream().flatMap(value -> value.mapping().stream()).toList();
    }
}

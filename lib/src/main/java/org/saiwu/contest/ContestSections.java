package org.saiwu.contest;

import java.util.ArrayList;
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
        String id = root.required("id").flatMap(RulesValue::id).orElse("?");
        LocalizedText title = root.title();
        TimeZoneName timeZone =
                root.required("timeZone").flatMap(RulesValue::timeZone).orElse(TimeZoneName.UTC);
        List<Category> categories = EntrantSection.categories(root, categoryIds);
        List<Submitter> submitters = EntrantSection.submitters(root, submitterIds, categoryIds);
        List<Item> items = ItemSection.read(root, itemIds, categoryIds, submitterIds);
        Contest contest = new Contest(
                id,
                title,
                digest,
                timeZone,
                categories,
                submitters,
                items,
                root.section("form").map(FormSection::read),
                root.section("attachment").map(MediaSection::attachment),
                root.section("video").map(MediaSection::video),
                root.optional("stages")
                        .filter(value -> !value.isNone())
                        .map(value -> StageSection.read(value, categoryIds))
                        .orElse(List.of()),
                root.section("duplication").map(inner -> DuplicationSection.read(inner, itemIds, submitterIds)),
                root.section("quota").map(QuotaSection::read),
                root.section("awards").map(AwardSection::read),
                NamingSection.units(root.section("units")),
                NamingSection.tableColumns(root.section("tableColumns")),
                NamingSection.rules(root.section("rules")));
        root.finish();
        return contest;
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
        List<RulesMapping> mappings = new ArrayList<>(elements.size());
        for (RulesValue element : elements) {
            Optional<RulesMapping> mapping = element.mapping();
            if (mapping.isPresent()) {
                mappings.add(mapping.get());
            }
        }
        if (mappings.isEmpty() || mappings.size() < elements.size()) {
            ids.incomplete();
        }
        return mappings;
    }
}

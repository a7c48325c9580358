package org.saiwu.contest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a contest's rules file says, checked and immutable.
 *
 * @param id stable id, for example {@code city-2026}
 * @param digest {@code sha256:} and the hex digest of the rules file's bytes
 * @param form the registration form, where the notice asks for one
 * @param attachment limits of the zip, where the notice sets them
 * @param video what videos have to be, where the notice says
 * @param units aliases of units: every other name to the name that reports use
 * @param tableColumns further headers by column id, for rosters, unit tables and score sheets
 * @param rules settings by rule id
 */
public record Contest(
        String id,
        LocalizedText title,
        String digest,
        TimeZoneName timeZone,
        List<Category> categories,
        List<Submitter> submitters,
        List<Item> items,
        Optional<Form> form,
        Optional<Attachment> attachment,
        Optional<VideoRule> video,
        List<Stage> stages,
        Optional<DuplicationRule> duplication,
        Optional<QuotaRule> quota,
        Optional<AwardRule> awards,
        Map<String, String> units,
        Map<String, List<String>> tableColumns,
        Map<String, RuleSetting> rules) {
    public Contest {
        categories = List.copyOf(categories);
        submitters = List.copyOf(submitters);
        items = List.copyOf(items);
        stages = List.copyOf(stages);
        units = Map.copyOf(units);
        tableColumns = Map.copyOf(tableColumns);
        rules = Map.copyOf(rules);
    }

    /** The category with that id, or nothing. */
    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** The kind of submitter with that id, or nothing. */
    public Optional<Submitter> submitter(String id) {
        return submitters.stream()
                .filter(submitter -> submitter.id().equals(id))
                .findFirst();
    }

    /** The stage with that id, or nothing. */
    public Optional<Stage> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The item with that id, or nothing. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What the contest says of the rule with that id, or nothing. */
    public Optional<RuleSetting> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The stages that entries of this category go through, in the order of the rules file. */
    public List<Stage> stagesOf(String category) {
        return stages.stream().filter(stage -> stage.appliesTo(category)).toList();
    }

    /** The items that an entry of this category and kind of submitter has, in the order of the rules file. */
    public List<Item> itemsOf(String category, Optional<String> submitter) {
        return items.stream()
                .filter(item -> item.appliesTo(category, submitter))
                .toList();
    }
}

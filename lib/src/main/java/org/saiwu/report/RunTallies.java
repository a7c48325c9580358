package org.saiwu.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Finding;
import org.saiwu.check.RuleId;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;

/** Totals by category and by rule, counted while entries pass by. */
final class RunTallies {
    private final Map<Optional<String>, Summary> categories = new LinkedHashMap<>();
    private final Map<RuleId, Long> rules = new EnumMap<>(RuleId.class);
    private Summary between = Summary.EMPTY;

    /** Categories in the order of the contest; those that it doesn't know come last. */
    RunTallies(Contest contest) {
        for (Category category : contest.categories()) {
            categories.put(Optional.of(category.id()), Summary.EMPTY);
        }
    }

    /** Those of a whole run; reads all entries once. */
    static RunTallies of(ValidationResult result) throws IOException {
        RunTallies tallies = new RunTallies(result.contest());
        result.entries().forEach(tallies::add);
        result.findings().forEach(tallies::addBetween);
        return tallies;
    }

    void add(EntryResult entry) {
        // A category that the contest lacks comes from a form that is wrong; such entries are counted together.
        Optional<String> category = entry.category().filter(id -> categories.containsKey(Optional.of(id)));
        categories.merge(category, Summary.EMPTY.plus(entry), (before, one) -> before.plus(entry));
        entry.findings().forEach(this::add);
    }

    /** A finding between entries, which is of no category. */
    void addBetween(Finding finding) {
        between = between.plus(finding);
        add(finding);
    }

    /** Findings between entries. */
    Summary between() {
        return between;
    }

    private void add(Finding finding) {
        rules.merge(finding.rule(), 1L, Long::sum);
    }

    /** Totals of the categories that have entries; those of entries without a known one last, under an absent id. */
    Map<Optional<String>, Summary> byCategory() {
        Map<Optional<String>, Summary> present = new LinkedHashMap<>(categories);
        present.values().removeIf(summary -> summary.entries() == 0);
        Optional<Summary> unknown = Optional.ofNullable(present.remove(Optional.<String>empty()));
        unknown.ifPresent(summary -> present.put(Optional.empty(), summary));
        return present;
    }

    /** Rules with findings, the most frequent first. */
    List<Map.Entry<RuleId, Long>> byRule() {
        return rules.entrySet().stream()
                .sorted(Map.Entry.<RuleId, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A category's name in the reader's language. */
    static String name(Contest contest, Optional<String> category, Sentences sentences) {
        return category.flatMap(contest::category)
                .map(known -> known.title().in(sentences.language()))
                .orElseGet(() -> sentences.label("category.unknown"));
    }
}

package org.saiwu.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how scores become awards. */
final class AwardSection {
    private static final List<String> ROUNDINGS = List.of(
            "cumulative-half-up",
            "independent-half-up",
            "floor",
            "cumulative-floor",
            "cumulative-ceiling",
            "largest-remainder");
    private static final List<String> TIES = List.of("include", "exclude", "nearest", "keys", "stop");
    private static final List<String> AGGREGATES = List.of("mean", "trimmed");

    private AwardSection() {}

    static AwardRule read(RulesMapping mapping) {
        String clause = mapping.text("clause");
        IdRegister ids = new IdRegister("level");
        Optional<RulesValue> list = mapping.required("levels");
        List<AwardLevel> levels = levels(list, ids);
        Optional<RulesValue> least = mapping.optional("minScore");
        Optional<BigDecimal> minScore = mapping.number("minScore");
        Optional<BigDecimal> maxScore = mapping.number("maxScore");
        if (minScore.isPresent() && maxScore.isPresent() && minScore.get().compareTo(maxScore.get()) > 0) {
            CountSection.atMost(
                    least.orElseThrow(),
                    minScore.get().toPlainString(),
                    "maxScore",
                    maxScore.get().toPlainString());
        }
        AwardRule rule = new AwardRule(
                clause,
                levels,
                mapping.word("rounding", ROUNDINGS).orElse(ROUNDINGS.get(0)),
                mapping.word("ties", TIES).orElse(TIES.get(0)),
                mapping.word("aggregate", AGGREGATES).orElse(AGGREGATES.get(0)),
                minScore,
                maxScore,
                keys(mapping.optional("keys")),
                mapping.section("outstandingUnits").map(inner -> OutstandingUnitSection.read(inner, ids)));
        mapping.finish();
        return rule;
    }

    private static List<AwardLevel> levels(Optional<RulesValue> list, IdRegister ids) {
        List<AwardLevel> levels = new ArrayList<>();
        List<String> without = new ArrayList<>();
        NameRegister names = new NameRegister();
        for (RulesMapping element : ContestSections.mappings(list, ids)) {
            AwardLevel level = new AwardLevel(
                    ids.define(element), element.title(), element.texts("names"), element.percentage("share"));
            names.claim(element, level.id(), level.title());
            if (element.optional("share").isEmpty()) {
                without.add(level.id());
            }
            element.finish();
            levels.add(level);
        }
        if (list.isPresent()) {
            checkShares(list.get(), levels, without);
        }
        return levels;
    }

    private static void checkShares(RulesValue list, List<AwardLevel> levels, List<String> without) {
        if (!without.isEmpty() && without.size() < levels.size()) {
            list.report(RulesProblemKind.SHARES_INCOMPLETE, "value", String.join(", ", without));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (AwardLevel level : levels) {
            sum = level.share().isPresent() ? sum.add(level.share().get().value()) : sum;
        }
        if (sum.compareTo(BigDecimal.valueOf(100)) > 0) {
            list.report(RulesProblemKind.SHARES_OVER_HUNDRED, "value", new Percentage(sum).toString());
        }
    }

    private static List<AwardKey> keys(Optional<RulesValue> list) {
        List<AwardKey> keys = new ArrayList<>();
        if (list.isEmpty()) {
            return keys;
        }
        for (RulesValue value : list.get().elements()) {
            value.mapping().ifPresent(element -> {
                keys.add(new AwardKey(
                        element.required("column").flatMap(RulesValue::id).orElse("?"),
                        element.title(),
                        element.texts("names"),
                        element.truth("higherFirst", true),
                        element.text("clause")));
                element.finish();
            });
        }
        return keys;
    }
}

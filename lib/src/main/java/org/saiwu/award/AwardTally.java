package org.saiwu.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saiwu.award.MarkSieve.Judged;
import org.saiwu.contest.OutstandingUnits;

/**
 * The awards of a contest, and everything that decided them.
 *
 * @param policy what was decided by
 * @param categories by id
 * @param units by name
 * @param ties at the cut-offs of all categories
 * @param issues about scores
 * @param judges by category and name; empty when the table names none
 * @param normalization one for each category; empty when none was asked for
 * @param crossings works whose level the adjustment changed
 */
public record AwardTally(
        AwardPolicy policy,
        List<CategoryTally> categories,
        List<UnitTally> units,
        List<Tie> ties,
        List<ScoreIssue> issues,
        List<JudgeStatistics> judges,
        List<NormalizationOutcome> normalization,
        List<Crossing> crossings) {
    public AwardTally {
        categories = List.copyOf(categories);
        units = List.copyOf(units);
        ties = List.copyOf(ties);
        issues = List.copyOf(issues);
        judges = List.copyOf(judges);
        normalization = List.copyOf(normalization);
        crossings = List.copyOf(crossings);
    }

    /** Tallies scores; the order of works and marks does not matter. */
    public static AwardTally of(ScoreSheet sheet, AwardPolicy policy) {
        return of(sheet, policy, Optional.empty(), Set.of());
    }

    /**
     * Tallies scores.
     *
     * @param outstanding how outstanding units are found
     * @param late units that handed in too late
     */
    public static AwardTally of(
            ScoreSheet sheet, AwardPolicy policy, Optional<OutstandingUnits> outstanding, Set<String> late) {
        return of(sheet, policy, outstanding, late, CountedUnit::own);
    }

    /**
     * Tallies scores, and counts works for other units than their own.
     *
     * @param outstanding how outstanding units are found
     * @param late units that handed in too late, by the names under which works are counted
     * @param counted the unit that a work counts for
     */
    public static AwardTally of(
            ScoreSheet sheet,
            AwardPolicy policy,
            Optional<OutstandingUnits> outstanding,
            Set<String> late,
            Function<Work, CountedUnit> counted) {
        MarkSieve sieve = new MarkSieve(sheet, policy);
        List<CategoryTally> categories = new ArrayList<>();
        List<JudgeStatistics> judges = new ArrayList<>();
        List<NormalizationOutcome> normalization = new ArrayList<>();
        List<Crossing> crossings = new ArrayList<>();
        sieve.judged().forEach((id, works) -> {
            MarkAdjustment adjustment = MarkAdjustment.of(id, works, policy.normalization());
            CategoryTally category = new Ranking(id, scored(works, policy, adjustment), policy).tally();
            categories.add(category);
            judges.addAll(JudgeAnalysis.of(id, works));
            if (policy.normalization() != Normalization.NONE) {
                normalization.add(adjustment.outcome());
            }
            if (adjustment.outcome().applied()) {
                crossings.addAll(crossings(category, works, policy));
            }
        });
        List<Tie> ties = categories.stream()
                .flatMap(category -> category.ties().stream())
                .toList();
        List<UnitTally> units = UnitRanking.of(categories, policy.levels(), outstanding, late, counted);
        return new AwardTally(policy, categories, units, ties, sieve.issues(), judges, normalization, crossings);
    }

    private static List<ScoredWork> scored(List<Judged> works, AwardPolicy policy, MarkAdjustment adjustment) {
        List<ScoredWork> scored = new ArrayList<>(works.size());
        for (Judged judged : works) {
            Rational rawScore = policy.aggregate().ofDecimals(judged.marks());
            Rational score = rawScore;
            if (adjustment.outcome().applied()) {
                List<Rational> adjusted =
                        judged.marks().stream().map(adjustment::adjusted).toList();
                score = adjustment.comparable(policy.aggregate().of(adjusted));
            }
            scored.add(new ScoredWork(
                    judged.work(), score, rawScore, judged.marks().size(), judged.leftOut()));
        }
        return scored;
    }

    private static List<Crossing> crossings(CategoryTally adjusted, List<Judged> works, AwardPolicy policy) {
        AwardPolicy plain = policy.withNormalization(Normalization.NONE);
        MarkAdjustment none = MarkAdjustment.of(adjusted.id(), works, Normalization.NONE);
        CategoryTally raw = new Ranking(adjusted.id(), scored(works, plain, none), plain).tally();
        Map<String, Optional<String>> before = new HashMap<>();
        raw.awards().forEach(award -> before.put(award.work().id(), award.level()));
        List<Crossing> crossings = new ArrayList<>();
        for (Award award : adjusted.awards()) {
            Optional<String> level = before.getOrDefault(award.work().id(), Optional.empty());
            if (!level.equals(award.level())) {
                crossings.add(new Crossing(adjusted.id(), award.work().id(), level, award.level()));
            }
        }
        return crossings;
    }

    /** Whether the list can be published as it is: nothing open, no errors, no adjustment refused. */
    public boolean isSettled() {
        return ties.stream().allMatch(tie -> tie.open().isEmpty())
                && issues.stream().noneMatch(issue -> issue.kind().isError())
                && normalization.stream().allMatch(NormalizationOutcome::applied);
    }
}

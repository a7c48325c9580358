package org.saiwu.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.saiwu.award.MarkSieve.Judged;
import org.saiwu.award.NormalizationOutcome.Reason;
import org.saiwu.award.NormalizationOutcome.Refusal;

/**
 * Makes the marks of one category comparable.
 *
 * <p>Group means, medians and percentiles stay exact fractions. Square roots (z-scores) and judge effects (least squares,
 * themselves solved exactly) are taken to 40 decimal places, and scores made of them count as equal when they agree in 20.
 */
final class MarkAdjustment {
    /** Fewer marks say nothing about a judge. */
    static final int FEWEST_WORKS = 5;

    private static final int PLACES = 40;
    private static final int EQUAL_PLACES = 20;
    private static final Rational HUNDRED = Rational.of(100);

    private final Normalization method;
    private final NormalizationOutcome outcome;
    private final Map<String, Function<BigDecimal, Rational>> byJudge = new HashMap<>();
    private final Map<String, Map<BigDecimal, Rational>> known = new HashMap<>();

    private MarkAdjustment(Normalization method, NormalizationOutcome outcome) {
        this.method = method;
        this.outcome = outcome;
    }

    static MarkAdjustment of(String category, List<Judged> works, Normalization method) {
        if (method == Normalization.NONE) {
            return new MarkAdjustment(method, new NormalizationOutcome(category, method, false, List.of(), 1));
        }
        Map<String, List<Rational>> marks = new TreeMap<>();
        for (Judged judged : works) {
            judged.marks().forEach(mark -> marks.computeIfAbsent(mark.judge(), any -> new ArrayList<>())
                    .add(Rational.of(mark.score())));
        }
        marks.values().forEach(Collections::sort);
        int groups = JudgeGroups.count(works);
        List<Refusal> refusals = refusals(marks, method, groups);
        boolean applied = refusals.isEmpty();
        MarkAdjustment adjustment =
                new MarkAdjustment(method, new NormalizationOutcome(category, method, applied, refusals, groups));
        if (applied) {
            adjustment.prepare(works, marks);
        }
        return adjustment;
    }

    NormalizationOutcome outcome() {
        return outcome;
    }

    /** A mark as it counts. */
    Rational adjusted(Mark mark) {
        Function<BigDecimal, Rational> function = byJudge.get(mark.judge());
        return function == null
                ? Rational.of(mark.score())
                : known.computeIfAbsent(mark.judge(), any -> new HashMap<>()).computeIfAbsent(mark.score(), function);
    }

    /** A score made of adjusted marks, ready to be compared. */
    Rational comparable(Rational score) {
        boolean rounded = outcome.applied() && (method == Normalization.Z_SCORE || method == Normalization.ADDITIVE);
        return rounded ? decimal(score, EQUAL_PLACES) : score;
    }

    private static Rational decimal(Rational value, int places) {
        return Rational.of(new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), places, RoundingMode.HALF_EVEN));
    }

    private static List<Refusal> refusals(Map<String, List<Rational>> marks, Normalization method, int groups) {
        if (marks.containsKey("")) {
            return List.of(new Refusal(Reason.JUDGES_UNKNOWN, ""));
        }
        List<Refusal> refusals = new ArrayList<>();
        marks.forEach((judge, given) -> {
            if (given.size() < FEWEST_WORKS) {
                refusals.add(new Refusal(Reason.FEW_WORKS, judge));
            } else if (hasNoSpread(given, method)) {
                refusals.add(new Refusal(Reason.NO_SPREAD, judge));
            } else if (method == Normalization.GROUP_MEAN && mean(given).signum() <= 0) {
                refusals.add(new Refusal(Reason.MEAN_NOT_POSITIVE, judge));
            }
        });
        if (method == Normalization.ADDITIVE && groups > 1) {
            refusals.add(new Refusal(Reason.NOT_CONNECTED, ""));
        }
        return refusals;
    }

    private static boolean hasNoSpread(List<Rational> sorted, Normalization method) {
        boolean equal = sorted.get(0).compareTo(sorted.get(sorted.size() - 1)) == 0;
        return switch (method) {
            case NONE, ADDITIVE, GROUP_MEAN -> false;
            case Z_SCORE, PERCENTILE -> equal;
            case MEDIAN_MAD -> deviation(sorted).signum() == 0;
        };
    }

    private void prepare(List<Judged> works, Map<String, List<Rational>> marks) {
        List<Rational> all = new ArrayList<>();
        marks.values().forEach(all::addAll);
        Collections.sort(all);
        switch (method) {
            case NONE -> {}
            case Z_SCORE -> zScores(marks, mean(all), variance(all));
            case GROUP_MEAN -> {
                Rational overall = mean(all);
                marks.forEach((judge, given) -> {
                    Rational ratio = overall.over(mean(given));
                    byJudge.put(judge, score -> Rational.of(score).times(ratio));
                });
            }
            case MEDIAN_MAD -> medians(marks, median(all), deviation(all));
            case PERCENTILE -> marks.forEach((judge, given) -> byJudge.put(judge, score -> percentile(score, given)));
            case ADDITIVE ->
                JudgeEffects.of(works).forEach((judge, effect) -> {
                    Rational rounded = decimal(effect, PLACES);
                    byJudge.put(judge, score -> Rational.of(score).minus(rounded));
                });
        }
    }

    private void zScores(Map<String, List<Rational>> marks, Rational overall, Rational variance) {
        marks.forEach((judge, given) -> {
            Rational own = mean(given);
            Rational ratio = Rational.of(SquareRoot.of(variance.over(variance(given)), PLACES));
            byJudge.put(
                    judge,
                    score -> decimal(overall.plus(Rational.of(score).minus(own).times(ratio)), PLACES));
        });
    }

    private void medians(Map<String, List<Rational>> marks, Rational overall, Rational deviation) {
        marks.forEach((judge, given) -> {
            Rational own = median(given);
            Rational ratio = deviation.over(deviation(given));
            byJudge.put(
                    judge, score -> overall.plus(Rational.of(score).minus(own).times(ratio)));
        });
    }

    /** The share of the judge's marks below this one, those equal to it counting half, in percent. */
    private static Rational percentile(BigDecimal score, List<Rational> sorted) {
        Rational own = Rational.of(score);
        int halves = 0;
        for (Rational other : sorted) {
            int order = other.compareTo(own);
            halves += order < 0 ? 2 : order == 0 ? 1 : 0;
        }
        return HUNDRED.times(Rational.of(halves, 2L * sorted.size()));
    }

    static Rational mean(List<Rational> values) {
        return Rational.sum(values).over(values.size());
    }

    /** The mean squared distance from the mean. */
    static Rational variance(List<Rational> values) {
        Rational mean = mean(values);
        Rational squares =
                Rational.sum(values.stream().map(value -> value.times(value)).toList());
        return squares.over(values.size()).minus(mean.times(mean));
    }

    static Rational median(List<Rational> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).over(2);
    }

    /** The median distance from the median. */
    private static Rational deviation(List<Rational> sorted) {
        Rational median = median(sorted);
        return median(sorted.stream()
                .map(value -> value.minus(median).absolute())
                .sorted()
                .toList());
    }
}

package org.saiwu.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saiwu.award.JudgeStatistics.Outlier;
import org.saiwu.award.MarkSieve.Judged;

/** Compares each judge of a category with the others who marked the same works. */
final class JudgeAnalysis {
    private static final int SHOWN = 4;
    private static final int WORKING = 30;
    private static final Rational NINE = Rational.of(9);

    /** A mark beside the mean of the others. */
    private record Pair(Mark mark, Rational own, Rational others) {
        Rational distance() {
            return own.minus(others);
        }
    }

    private JudgeAnalysis() {}

    /** By judge; empty when the table does not name them. */
    static List<JudgeStatistics> of(String category, List<Judged> works) {
        Map<String, List<Rational>> marks = new TreeMap<>();
        Map<String, List<Pair>> pairs = new TreeMap<>();
        Rational squares = Rational.ZERO;
        long count = 0;
        for (Judged judged : works) {
            List<Mark> given = judged.marks();
            List<Rational> scores =
                    given.stream().map(mark -> Rational.of(mark.score())).toList();
            Rational sum = scores.stream().reduce(Rational.ZERO, Rational::plus);
            for (int i = 0; i < given.size(); i++) {
                Mark mark = given.get(i);
                marks.computeIfAbsent(mark.judge(), any -> new ArrayList<>()).add(scores.get(i));
                if (given.size() > 1) {
                    Rational others = sum.minus(scores.get(i)).over(given.size() - 1L);
                    Pair pair = new Pair(mark, scores.get(i), others);
                    pairs.computeIfAbsent(mark.judge(), any -> new ArrayList<>())
                            .add(pair);
                    squares = squares.plus(pair.distance().times(pair.distance()));
                    count++;
                }
            }
        }
        if (marks.containsKey("")) {
            return List.of();
        }
        Rational limit = count == 0 ? Rational.ZERO : squares.over(count).times(NINE);
        List<JudgeStatistics> statistics = new ArrayList<>();
        marks.forEach((judge, given) ->
                statistics.add(of(category, judge, given, pairs.getOrDefault(judge, List.of()), limit)));
        return statistics;
    }

    private static JudgeStatistics of(
            String category, String judge, List<Rational> given, List<Pair> pairs, Rational limit) {
        List<Outlier> outliers = new ArrayList<>();
        Rational distances = Rational.ZERO;
        for (Pair pair : pairs) {
            Rational distance = pair.distance();
            distances = distances.plus(distance);
            if (distance.times(distance).compareTo(limit) > 0) {
                outliers.add(new Outlier(pair.mark().work(), pair.mark().score(), distance));
            }
        }
        Optional<Rational> severity = pairs.isEmpty() ? Optional.empty() : Optional.of(distances.over(pairs.size()));
        BigDecimal spread =
                SquareRoot.of(MarkAdjustment.variance(given), WORKING).setScale(SHOWN, RoundingMode.HALF_UP);
        return new JudgeStatistics(
                category,
                judge,
                given.size(),
                MarkAdjustment.mean(given),
                severity,
                spread,
                agreement(pairs),
                outliers);
    }

    private static Optional<BigDecimal> agreement(List<Pair> pairs) {
        if (pairs.size() < 2) {
            return Optional.empty();
        }
        List<Rational> own = pairs.stream().map(Pair::own).toList();
        List<Rational> others = pairs.stream().map(Pair::others).toList();
        Rational products =
                pairs.stream().map(pair -> pair.own().times(pair.others())).reduce(Rational.ZERO, Rational::plus);
        Rational covariance =
                products.over(pairs.size()).minus(MarkAdjustment.mean(own).times(MarkAdjustment.mean(others)));
        Rational variances = MarkAdjustment.variance(own).times(MarkAdjustment.variance(others));
        if (variances.signum() == 0) {
            return Optional.empty();
        }
        Rational squared = covariance.times(covariance).over(variances);
        BigDecimal size = SquareRoot.of(squared, WORKING).setScale(SHOWN, RoundingMode.HALF_UP);
        return Optional.of(covariance.signum() < 0 ? size.negate() : size);
    }
}

package org.saiwu.award;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saiwu.award.JudgeStatistics.Outlier;
import org.saiwu.award.MarkSieve.Judged;

/**
 * Compares each judge of a category with the others who marked the same works.
 *
 * <p>All marks and means of others are whole multiples of one small unit, so that sums over 100,000 marks stay integers.
 */
final class JudgeAnalysis {
    private static final int SHOWN = 4;
    private static final int WORKING = 30;
    private static final BigInteger NINE = BigInteger.valueOf(9);

    /** A mark beside the mean of the others, both in units. */
    private record Pair(Mark mark, BigInteger own, BigInteger others) {
        BigInteger distance() {
            return own.subtract(others);
        }
    }

    /** The marks of one judge. */
    private static final class OfJudge {
        private final List<Pair> pairs = new ArrayList<>();
        private final Moments all = new Moments();
    }

    private final int scale;
    /** How many units make one point. */
    private final BigInteger unit;

    private final BigInteger multiple;
    private final Map<String, OfJudge> judges = new TreeMap<>();
    private BigInteger squares = BigInteger.ZERO;
    private long count;

    private JudgeAnalysis(List<Judged> works) {
        int digits = 0;
        BigInteger common = BigInteger.ONE;
        for (Judged judged : works) {
            for (Mark mark : judged.marks()) {
                digits = Math.max(digits, mark.score().scale());
            }
            BigInteger others = BigInteger.valueOf(Math.max(1, judged.marks().size() - 1));
            common = common.divide(common.gcd(others)).multiply(others);
        }
        scale = digits;
        multiple = common;
        unit = BigInteger.TEN.pow(digits).multiply(common);
    }

    /** By judge; empty when the table does not name them. */
    static List<JudgeStatistics> of(String category, List<Judged> works) {
        JudgeAnalysis analysis = new JudgeAnalysis(works);
        works.forEach(analysis::take);
        if (analysis.judges.containsKey("")) {
            return List.of();
        }
        List<JudgeStatistics> statistics = new ArrayList<>();
        analysis.judges.forEach((judge, marks) -> statistics.add(analysis.statistics(category, judge, marks)));
        return statistics;
    }

    private void take(Judged judged) {
        List<Mark> given = judged.marks();
        List<BigInteger> scores = new ArrayList<>(given.size());
        BigInteger sum = BigInteger.ZERO;
        for (Mark mark : given) {
            BigInteger score = mark.score().setScale(scale).unscaledValue();
            scores.add(score);
            sum = sum.add(score);
        }
        BigInteger part = multiple.divide(BigInteger.valueOf(Math.max(1, given.size() - 1)));
        for (int i = 0; i < given.size(); i++) {
            Mark mark = given.get(i);
            OfJudge judge = judges.computeIfAbsent(mark.judge(), any -> new OfJudge());
            BigInteger own = scores.get(i).multiply(multiple);
            judge.all.add(own, own);
            if (given.size() > 1) {
                Pair pair = new Pair(mark, own, sum.subtract(scores.get(i)).multiply(part));
                judge.pairs.add(pair);
                squares = squares.add(pair.distance().multiply(pair.distance()));
                count++;
            }
        }
    }

    private JudgeStatistics statistics(String category, String judge, OfJudge marks) {
        List<Outlier> outliers = new ArrayList<>();
        BigInteger distances = BigInteger.ZERO;
        Moments beside = new Moments();
        for (Pair pair : marks.pairs) {
            BigInteger distance = pair.distance();
            distances = distances.add(distance);
            beside.add(pair.own(), pair.others());
            BigInteger square = distance.multiply(distance).multiply(BigInteger.valueOf(count));
            if (square.compareTo(squares.multiply(NINE)) > 0) {
                outliers.add(new Outlier(pair.mark().work(), pair.mark().score(), new Rational(distance, unit)));
            }
        }
        Optional<Rational> severity = marks.pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rational(distances, unit).over(marks.pairs.size()));
        Rational variance = new Rational(marks.all.covariance(), unit.multiply(unit))
                .over(marks.all.size())
                .over(marks.all.size());
        return new JudgeStatistics(
                category,
                judge,
                marks.all.size(),
                new Rational(marks.all.sum(), unit).over(marks.all.size()),
                severity,
                SquareRoot.of(variance, WORKING).setScale(SHOWN, RoundingMode.HALF_UP),
                beside.correlation(),
                outliers);
    }

    /** Sums of pairs of integers. */
    private static final class Moments {
        private int size;
        private BigInteger a = BigInteger.ZERO;
        private BigInteger b = BigInteger.ZERO;
        private BigInteger aa = BigInteger.ZERO;
        private BigInteger ab = BigInteger.ZERO;
        private BigInteger bb = BigInteger.ZERO;

        void add(BigInteger first, BigInteger second) {
            size++;
            a = a.add(first);
            b = b.add(second);
            aa = aa.add(first.multiply(first));
            ab = ab.add(first.multiply(second));
            bb = bb.add(second.multiply(second));
        }

        int size() {
            return size;
        }

        BigInteger sum() {
            return a;
        }

        /** The covariance times the square of the size. */
        BigInteger covariance() {
            return times(ab).subtract(a.multiply(b));
        }

        private BigInteger times(BigInteger sum) {
            return sum.multiply(BigInteger.valueOf(size));
        }

        Optional<BigDecimal> correlation() {
            BigInteger variances =
                    times(aa).subtract(a.multiply(a)).multiply(times(bb).subtract(b.multiply(b)));
            if (size < 2 || variances.signum() == 0) {
                return Optional.empty();
            }
            BigInteger covariance = covariance();
            Rational squared = new Rational(covariance.multiply(covariance), variances);
            BigDecimal value = SquareRoot.of(squared, WORKING).setScale(SHOWN, RoundingMode.HALF_UP);
            return Optional.of(covariance.signum() < 0 ? value.negate() : value);
        }
    }
}

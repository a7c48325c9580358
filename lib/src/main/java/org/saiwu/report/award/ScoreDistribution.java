package org.saiwu.report.award;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saiwu.award.Award;
import org.saiwu.award.CategoryTally;
import org.saiwu.award.CutOff;
import org.saiwu.award.Rational;
import org.saiwu.report.Messages;
import org.saiwu.report.tabular.Histogram;

/** How many works of a category have which score, and where the cut-offs lie. */
final class ScoreDistribution {
    private static final int MOST_BINS = 40;
    private static final int[] STEPS = {1, 2, 5};

    private ScoreDistribution() {}

    static Histogram of(CategoryTally category, Messages words, AwardTerms terms) {
        Rational highest = category.awards().get(0).score();
        Rational lowest = category.awards().get(category.awards().size() - 1).score();
        BigDecimal width = width(highest.minus(lowest));
        BigInteger from = place(lowest, width);
        int bins = place(highest, width).subtract(from).intValueExact() + 1;
        int[] counts = new int[bins];
        for (Award award : category.awards()) {
            counts[place(award.score(), width).subtract(from).intValueExact()]++;
        }
        BigDecimal start = width.multiply(new BigDecimal(from));
        List<Histogram.Bin> drawn = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            BigDecimal low = start.add(width.multiply(BigDecimal.valueOf(i)));
            drawn.add(new Histogram.Bin(AwardTerms.plain(low).toPlainString(), counts[i]));
        }
        List<Histogram.Line> lines = new ArrayList<>();
        for (CutOff cutOff : category.cutoffs()) {
            cutOff.score()
                    .ifPresent(score -> lines.add(new Histogram.Line(
                            terms.level(cutOff.level()) + " "
                                    + AwardTerms.shown(score).toPlainString(),
                            score.minus(Rational.of(start))
                                    .over(Rational.of(width))
                                    .rounded(3))));
        }
        Map<String, String> name = Map.of("category", terms.category(category.id()));
        return new Histogram(
                words.say("chart.scores", name),
                words.say("chart.scores.legend", Map.of("width", width.toPlainString())),
                drawn,
                lines);
    }

    /** The smallest of 1, 2, 5, 10, ... with which the range takes no more than so many bins. */
    private static BigDecimal width(Rational range) {
        for (int power = -2; ; power++) {
            for (int step : STEPS) {
                BigDecimal width = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
                if (range.over(Rational.of(width)).compareTo(Rational.of(MOST_BINS - 1L)) < 0) {
                    return AwardTerms.plain(width.max(new BigDecimal("0.01")));
                }
            }
        }
    }

    private static BigInteger place(Rational score, BigDecimal width) {
        Rational bins = score.over(Rational.of(width));
        return new BigDecimal(bins.numerator())
                .divide(new BigDecimal(bins.denominator()), 0, RoundingMode.FLOOR)
                .toBigIntegerExact();
    }
}

package org.saiwu.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the marks of a category say about a judge; nothing of it changes a score.
 *
 * @param works how many works the judge marked
 * @param mean of the judge's marks
 * @param severity the mean of the judge's mark less the mean of the other judges' marks for the same work: below 0 is
 *     severe; empty when no work was shared
 * @param spread standard deviation of the judge's marks, four places
 * @param agreement correlation with the mean of the other judges, from -1 to 1, four places; empty where there is none
 * @param outliers marks further from the other judges' mean than three times the standard deviation of all such distances
 */
public record JudgeStatistics(
        String category,
        String judge,
        int works,
        Rational mean,
        Optional<Rational> severity,
        BigDecimal spread,
        Optional<BigDecimal> agreement,
        List<Outlier> outliers) {
    /** A mark far from the others; {@code distance} is the mark less the mean of the others. */
    public record Outlier(String work, BigDecimal score, Rational distance) {}

    public JudgeStatistics {
        outliers = List.copyOf(outliers);
    }
}

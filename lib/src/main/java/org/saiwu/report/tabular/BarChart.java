package org.saiwu.report.tabular;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Bars side by side with a mark each, for a page; drawn without any script or network.
 *
 * @param title of the chart
 * @param legend what a bar and a mark stand for
 */
public record BarChart(String title, String legend, List<Bar> bars) {
    /** Bars beyond this are left out: a page of thousands helps nobody, the table has them all. */
    public static final int MOST_BARS = 200;

    private static final int ROW = 26;
    private static final int LABEL = 260;
    private static final int LENGTH = 560;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param value its length
     * @param mark where its mark stands, on the same scale
     * @param words the figures, written behind it
     */
    public record Bar(String label, BigDecimal value, BigDecimal mark, String words) {}

    /** What the page draws, in units of the drawing. */
    public record Drawn(String label, int top, int middle, String width, String mark, String words, int wordsAt) {}

    /** The bars with their places in the drawing. */
    public List<Drawn> drawn() {
        BigDecimal most = bars.stream().map(bar -> bar.value().max(bar.mark())).reduce(BigDecimal.ONE, BigDecimal::max);
        return java.util.stream.IntStream.range(0, Math.min(bars.size(), MOST_BARS))
                .mapToObj(i -> drawn(bars.get(i), i * ROW, most))
                .toList();
    }

    private static Drawn drawn(Bar bar, int top, BigDecimal most) {
        BigDecimal width = scaled(bar.value(), most);
        BigDecimal mark = scaled(bar.mark(), most);
        int end = LABEL + width.max(mark).intValue() + 10;
        String label = bar.label().codePointCount(0, bar.label().length()) > 18
                ? bar.label().substring(0, bar.label().offsetByCodePoints(0, 17)) + "…"
                : bar.label();
        return new Drawn(
                label,
                top + 4,
                top + ROW / 2 + 4,
                width.toPlainString(),
                mark.add(BigDecimal.valueOf(LABEL)).toPlainString(),
                bar.words(),
                end);
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal most) {
        return value.multiply(BigDecimal.valueOf(LENGTH)).divide(most, 1, RoundingMode.HALF_UP);
    }

    /** Where bars begin. */
    public int start() {
        return LABEL;
    }

    /** The height of the whole drawing. */
    public int height() {
        return Math.max(1, Math.min(bars.size(), MOST_BARS)) * ROW;
    }
}

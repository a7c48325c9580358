package org.saiwu.report.tabular;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars of counts over a scale with lines across it, for a page; drawn without any script or network.
 *
 * @param bins neighbours of one width, from the lowest
 * @param lines across the bars
 */
public record Histogram(String title, String legend, List<Bin> bins, List<Line> lines) {
    private static final int LEFT = 40;
    private static final int WIDTH = 920;
    private static final int TOP = 70;
    private static final int HEIGHT = 180;
    /** So many labels under the scale can be read. */
    private static final int MOST_LABELS = 14;

    private static final int LINE_HEIGHT = 18;

    public Histogram {
        bins = List.copyOf(bins);
        lines = List.copyOf(lines);
    }

    /** One bar; {@code label} is where it begins on the scale. */
    public record Bin(String label, int count) {}

    /** A line at {@code position}, counted in bins from the left edge of the first. */
    public record Line(String label, BigDecimal position) {}

    /** A bar as the page draws it; the label is empty where there is no room for it. */
    public record DrawnBin(String x, String width, String y, String height, String label, String count) {}

    /** A line as the page draws it. */
    public record DrawnLine(String x, int top, String label, int labelTop) {}

    /** The bars with their places in the drawing. */
    public List<DrawnBin> drawnBins() {
        int most = Math.max(1, bins.stream().mapToInt(Bin::count).max().orElse(1));
        int every = (bins.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<DrawnBin> drawn = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            BigDecimal height = ratio((long) bin.count() * HEIGHT, most);
            BigDecimal left = ratio((long) i * WIDTH, bins.size());
            drawn.add(new DrawnBin(
                    left.add(BigDecimal.valueOf(LEFT)).toPlainString(),
                    ratio(WIDTH, bins.size()).subtract(BigDecimal.ONE).toPlainString(),
                    BigDecimal.valueOf(TOP + HEIGHT).subtract(height).toPlainString(),
                    height.toPlainString(),
                    i % every == 0 ? bin.label() : "",
                    bin.count() == 0 || bins.size() > MOST_LABELS * 2 ? "" : Integer.toString(bin.count())));
        }
        return drawn;
    }

    /** The lines with their places, their labels one above the other so that none hides another. */
    public List<DrawnLine> drawnLines() {
        List<DrawnLine> drawn = new ArrayList<>();
        for (Line line : lines) {
            BigDecimal x = line.position()
                    .multiply(BigDecimal.valueOf(WIDTH))
                    .divide(BigDecimal.valueOf(Math.max(1, bins.size())), 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(LEFT));
            int labelTop = LINE_HEIGHT + drawn.size() * LINE_HEIGHT % (TOP - LINE_HEIGHT / 2);
            drawn.add(new DrawnLine(x.toPlainString(), labelTop, line.label(), labelTop - 4));
        }
        return drawn;
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** Where the scale lies. */
    public int base() {
        return TOP + HEIGHT;
    }

    /** The height of the whole drawing. */
    public int height() {
        return TOP + HEIGHT + 24;
    }
}

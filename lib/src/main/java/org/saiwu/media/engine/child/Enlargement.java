package org.saiwu.media.engine.child;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether pictures were made larger than they were recorded. Interpolated points follow from their neighbours, some more than others,
 * in a period that is that of the enlargement: the second derivative, averaged over many lines, shows it as one sharp line of its
 * spectrum (A. Gallagher, Detection of linear and cubic interpolation in JPEG compressed images, 2005). Codecs leave lines at
 * multiples of 1/16, which are not looked at; a picture without detail shows nothing.
 */
final class Enlargement {

    /** What a picture of 1080 lines may have been: lines before enlarging. */
    private static final int[][] FACTORS = {{3, 2}, {9, 4}, {15, 8}, {6, 5}, {27, 16}, {45, 32}, {27, 20}};
    /** The line stands so many times above its surroundings, in both directions. */
    private static final double CLEAR = 7;

    private static final double SURE = 15;
    private static final int MOST_DIFFERENCE = 48;
    private static final int LARGEST = 8192;
    private static final int ENOUGH = 3;

    private double[] across = new double[0];
    private double[] down = new double[0];
    private int pictures;

    /**
     * What was found.
     *
     * @param width pixels across before enlarging
     * @param sure whether it is beyond doubt
     */
    record Found(int width, int height, boolean sure) {}

    void take(Brightness picture) {
        int width = picture.width();
        int height = picture.height();
        if (width > LARGEST || height > LARGEST || width < 64 || height < 64) {
            return;
        }
        if (across.length != width || down.length != height) {
            across = new double[width];
            down = new double[height];
            pictures = 0;
        }
        pictures++;
        for (int y = 1; y < height - 1; y += 2) {
            int before = picture.at(0, y);
            int here = picture.at(1, y);
            for (int x = 1; x < width - 1; x++) {
                int next = picture.at(x + 1, y);
                across[x] += Math.min(MOST_DIFFERENCE, Math.abs(2 * here - before - next));
                before = here;
                here = next;
            }
        }
        for (int y = 1; y < height - 1; y++) {
            long sum = 0;
            for (int x = 0; x < width; x += 2) {
                int bent = Math.abs(2 * picture.at(x, y) - picture.at(x, y - 1) - picture.at(x, y + 1));
                sum += Math.min(MOST_DIFFERENCE, bent);
            }
            down[y] += sum;
        }
    }

    Optional<Found> found() {
        if (pictures < ENOUGH) {
            return Optional.empty();
        }
        double[] flatAcross = flat(across);
        double[] flatDown = flat(down);
        Optional<Found> best = Optional.empty();
        double bestClear = CLEAR;
        for (int[] factor : FACTORS) {
            double clear = Math.min(clarity(flatAcross, factor), clarity(flatDown, factor));
            if (clear >= bestClear) {
                bestClear = clear;
                best = Optional.of(new Found(
                        across.length * factor[1] / factor[0], down.length * factor[1] / factor[0], clear >= SURE));
            }
        }
        return best;
    }

    /** Returns how far the line of a factor stands above the middle of the spectrum about it. */
    double clarity(double[] values, int[] factor) {
        double line = amplitude(values, (double) factor[1] / factor[0]);
        double[] around = new double[40];
        for (int i = 0; i < around.length; i++) {
            double away = (i / 2 + 3) * 3.0 / values.length * (i % 2 == 0 ? 1 : -1);
            around[i] = amplitude(values, (double) factor[1] / factor[0] + away);
        }
        Arrays.sort(around);
        double usual = around[around.length / 2];
        return usual <= 0 ? 0 : line / usual;
    }

    double[] flatAcross() {
        return flat(across);
    }

    double[] flatDown() {
        return flat(down);
    }

    /** Takes away what changes slowly, and the edges of the picture. */
    private static double[] flat(double[] sums) {
        int reach = 8;
        double[] flat = new double[sums.length];
        for (int i = reach + 1; i < sums.length - reach - 1; i++) {
            double mean = 0;
            for (int j = i - reach; j <= i + reach; j++) {
                mean += sums[j] / (2 * reach + 1);
            }
            flat[i] = mean <= 0 ? 0 : sums[i] / mean - 1;
        }
        return flat;
    }

    private static double amplitude(double[] values, double frequency) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < values.length; i++) {
            double angle = 2 * Math.PI * frequency * i;
            real += values[i] * Math.cos(angle);
            imaginary += values[i] * Math.sin(angle);
        }
        return Math.hypot(real, imaginary);
    }
}

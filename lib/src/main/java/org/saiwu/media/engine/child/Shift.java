package org.saiwu.media.engine.child;

/** By how much a row of sums has moved: the shift at which it fits the row before best, to a fraction of a cell. */
final class Shift {

    private static final int FARTHEST = 12;
    private static final int SCALE = 100_000;

    private Shift() {}

    /** Returns the shift in 1/100,000 of {@code whole} cells; 0 where the sums are too even to tell or don't fit. */
    static int of(int[] before, int[] now, int whole) {
        double[] old = contrast(before);
        double[] here = contrast(now);
        double[] misfit = new double[2 * FARTHEST + 1];
        int best = FARTHEST;
        for (int shift = -FARTHEST; shift <= FARTHEST; shift++) {
            double sum = 0;
            for (int i = FARTHEST; i < here.length - FARTHEST; i++) {
                sum += Math.abs(here[i] - old[i - shift]);
            }
            misfit[shift + FARTHEST] = sum;
        }
        double worst = 0;
        for (int i = 0; i < misfit.length; i++) {
            worst = Math.max(worst, misfit[i]);
            best = misfit[i] < misfit[best] ? i : best;
        }
        // A clear valley, or no answer.
        if (best == 0 || best == misfit.length - 1 || misfit[best] * 3 > worst) {
            return 0;
        }
        double left = misfit[best - 1];
        double right = misfit[best + 1];
        double curve = Math.max(left, right) - misfit[best];
        // The misfit is a valley with straight sides, so that the fraction follows from their heights.
        double fraction = curve <= 0 ? 0 : (left - right) / (2 * curve);
        return (int) Math.round((best - FARTHEST + fraction) * SCALE / whole);
    }

    /** Differences of neighbours, in which brightness itself has gone. */
    private static double[] contrast(int[] sums) {
        double[] contrast = new double[sums.length];
        for (int i = 1; i < sums.length - 1; i++) {
            contrast[i] = (sums[i + 1] - sums[i - 1]) / 2.0;
        }
        return contrast;
    }
}

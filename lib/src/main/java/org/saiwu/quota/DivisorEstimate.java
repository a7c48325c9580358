package org.saiwu.quota;

import java.math.BigInteger;

/**
 * The jump of jump-and-step: places that are certainly among those a divisor method gives, found in floating point with a
 * margin that no rounding error can cross. What remains is then given one by one in exact arithmetic.
 *
 * <p>Why it is safe. Call the (k+1)-th place of a unit a slot and w/s(k) its height. {@link #slots} decides "height at least d" with a
 * relative error below 10^-14: the weight, the quotient, and the few operations of s(k) are each rounded once, by at
 * most 2^-53. Hence every slot of height at least d(1+10^-12) is counted at d. If no more than N slots are counted at d, those of such
 * a height are no more than N either, and as they are the highest ones, all of them are given. The slots counted at d(1+10^-11) have
 * at least that height. Limits only remove slots below a minimum (given anyhow) or above a maximum (never given).
 */
final class DivisorEstimate {
    private static final double MARGIN = 1 + 1e-11;
    private static final int MOST_STEPS = 200;

    private final DivisorMethod method;
    private final double[] weights;
    private final long[] minimum;
    private final long[] maximum;

    DivisorEstimate(DivisorMethod method, BigInteger[] weights, long[] minimum, long[] maximum) {
        this.method = method;
        this.weights = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            // At most 200 digits (ExactWeights), so never infinite, and never below 1 unless zero.
            this.weights[i] = weights[i].doubleValue();
        }
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** Places for each unit, at least its minimum, all of which the method gives when {@code total} are shared. */
    long[] safePlaces(long total) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (sum == 0 || total == 0) {
            return minimum.clone();
        }
        double high = sum / total;
        double factor = 2;
        int steps = 0;
        while (count(high) > total) {
            high *= factor;
            factor *= factor;
            if (++steps > 9 || !Double.isFinite(high)) {
                // More units have a first claim without bound than there are places.
                return minimum.clone();
            }
        }
        double divisor = narrow(high, total) * MARGIN;
        long[] places = new long[weights.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = placesAt(i, divisor);
        }
        return places;
    }

    /** About the smallest divisor at which at most {@code total} places are counted; at most that many are counted there. */
    private double narrow(double start, long total) {
        double high = start;
        double low = high / 2;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            long counted = count(low);
            if (counted > total) {
                break;
            }
            high = low;
            if (counted == total) {
                return high;
            }
            low /= 2;
        }
        while (high / low > 1 + 1e-14) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            long counted = count(middle);
            if (counted > total) {
                low = middle;
            } else {
                high = middle;
                if (counted == total) {
                    break;
                }
            }
        }
        return high;
    }

    private long count(double divisor) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += placesAt(i, divisor);
        }
        return sum;
    }

    private long placesAt(int i, double divisor) {
        if (weights[i] == 0) {
            return minimum[i];
        }
        return Math.max(minimum[i], Math.min(maximum[i], slots(weights[i] / divisor)));
    }

    /** How many k have s(k) at most this quotient. */
    private long slots(double quotient) {
        double quota = Math.min(quotient, 4.0 * Apportionment.MAX_PLACES);
        long whole = (long) quota;
        return switch (method) {
            case ADAMS -> whole + 1;
            case JEFFERSON -> whole;
            case WEBSTER -> (long) (quota + 0.5);
            case HILL -> quota * quota >= (double) whole * (whole + 1) ? whole + 1 : whole;
            case DEAN -> quota * (2.0 * whole + 1) >= 2.0 * whole * (whole + 1) ? whole + 1 : whole;
        };
    }
}

package org.saiwu.quota;

import java.math.BigInteger;

/**
 * Compares claims to a next place, w/s(k), exactly: as fractions with the numerator and denominator below, multiplied crosswise.
 *
 * <table>
 * <caption>constant factors are left out, Hill is squared</caption>
 * <tr><td>Adams</td><td>w / k</td></tr>
 * <tr><td>Dean</td><td>w(2k+1) / k(k+1)</td></tr>
 * <tr><td>Hill</td><td>w*w / k(k+1)</td></tr>
 * <tr><td>Webster</td><td>w / (2k+1)</td></tr>
 * <tr><td>Jefferson</td><td>w / (k+1)</td></tr>
 * </table>
 *
 * <p>A denominator of zero compares as infinity, above every other claim and equal to every other infinite one, as long as weights
 * are above zero.
 */
sealed interface SlotOrder {
    /** Negative, zero or positive as the claim of i, holding ki places, to one more is below, equal to or above that of j. */
    int compare(int i, long ki, int j, long kj);

    /** An order for these weights, all of whose claims hold fewer than {@code total} places. */
    static SlotOrder of(DivisorMethod method, BigInteger[] weights, long total) {
        BigInteger largest = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            largest = largest.max(weight);
        }
        BigInteger largestNumerator =
                switch (method) {
                    case DEAN -> largest.multiply(BigInteger.valueOf(2 * total + 1));
                    case HILL -> largest.multiply(largest);
                    case ADAMS, WEBSTER, JEFFERSON -> largest;
                };
        if (largestNumerator.bitLength() > Long.SIZE - 1) {
            return new Wide(method, weights);
        }
        long[] narrow = new long[weights.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = weights[i].longValueExact();
        }
        return new Narrow(method, narrow);
    }

    /** The denominator of a claim; below 2^63, since k is at most 10^9 and k(k+1) about 10^18. */
    static long denominator(DivisorMethod method, long k) {
        return switch (method) {
            case ADAMS -> k;
            case DEAN, HILL -> k * (k + 1);
            case WEBSTER -> 2 * k + 1;
            case JEFFERSON -> k + 1;
        };
    }

    /**
     * Numerators and denominators both fit in 63 bits, which {@link #of} has made sure of, so their products fit in 126 bits and are
     * compared by their high and low halves.
     */
    record Narrow(DivisorMethod method, long[] weights) implements SlotOrder {
        @Override
        public int compare(int i, long ki, int j, long kj) {
            long a = numerator(weights[i], ki);
            long b = denominator(method, kj);
            long c = numerator(weights[j], kj);
            long d = denominator(method, ki);
            int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
            return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
        }

        private long numerator(long weight, long k) {
            return switch (method) {
                case DEAN -> weight * (2 * k + 1);
                case HILL -> weight * weight;
                case ADAMS, WEBSTER, JEFFERSON -> weight;
            };
        }
    }

    /** Weights of any size. */
    record Wide(DivisorMethod method, BigInteger[] weights) implements SlotOrder {
        @Override
        public int compare(int i, long ki, int j, long kj) {
            return numerator(weights[i], ki)
                    .multiply(BigInteger.valueOf(denominator(method, kj)))
                    .compareTo(numerator(weights[j], kj).multiply(BigInteger.valueOf(denominator(method, ki))));
        }

        private BigInteger numerator(BigInteger weight, long k) {
            return switch (method) {
                case DEAN -> weight.multiply(BigInteger.valueOf(2 * k + 1));
                case HILL -> weight.multiply(weight);
                case ADAMS, WEBSTER, JEFFERSON -> weight;
            };
        }
    }
}

package org.saiwu.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Decimal weights as whole numbers on one common scale, so that every comparison is one of whole numbers. */
final class ExactWeights {
    /** The most digits of a weight before its point, and after it. */
    static final int MAX_DIGITS = 100;

    private ExactWeights() {}

    /** Whether the weight can be used: not negative, and no longer than {@link #MAX_DIGITS} on either side of its point. */
    static boolean usable(BigDecimal weight) {
        // Scale and precision are ints that a hostile exponent can drive to the limits, hence the long sums.
        long before = (long) weight.precision() - weight.scale();
        return weight.signum() >= 0
                && (weight.signum() == 0 || before <= MAX_DIGITS)
                && weight.scale() <= MAX_DIGITS
                && weight.scale() >= -MAX_DIGITS;
    }

    /** The digits after the point of the weight that has the most. */
    static int scale(List<BigDecimal> weights) {
        int scale = 0;
        for (BigDecimal weight : weights) {
            scale = Math.max(scale, weight.scale());
        }
        return scale;
    }

    /** The weights times one power of ten, the smallest that leaves no digit after the point. */
    static BigInteger[] toIntegers(List<BigDecimal> weights) {
        int scale = scale(weights);
        BigInteger[] result = new BigInteger[weights.size()];
        for (int i = 0; i < result.length; i++) {
            BigDecimal weight = weights.get(i);
            if (!usable(weight)) {
                throw new IllegalArgumentException("weight out of range at position " + i);
            }
            result[i] = weight.setScale(scale).unscaledValue();
        }
        return result;
    }
}

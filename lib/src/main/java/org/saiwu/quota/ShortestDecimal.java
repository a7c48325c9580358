package org.saiwu.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The decimal with the fewest digits strictly between two bounds. */
final class ShortestDecimal {
    private ShortestDecimal() {}

    /**
     * A decimal strictly inside, the middle one of those with the fewest digits; nothing when both bounds are absent or they leave
     * no room. An absent lower bound stands for zero, an absent upper bound for ten times the lower.
     */
    static Optional<BigDecimal> between(Optional<DivisorBound> lower, Optional<DivisorBound> upper) {
        if (lower.isEmpty() && upper.isEmpty()) {
            return Optional.empty();
        }
        boolean squared = lower.or(() -> upper).orElseThrow().squared();
        Fraction low = lower.map(DivisorBound::value).orElse(new Fraction(BigInteger.ZERO, BigInteger.ONE));
        Fraction high = upper.map(DivisorBound::value).orElseGet(() -> low.times(Fraction.of(squared ? 100 : 10, 1)));
        if (low.compareTo(high) >= 0) {
            return Optional.empty();
        }
        return Optional.of(inside(low, high, squared));
    }

    /** The same for plain fractions. */
    static BigDecimal inside(Fraction low, Fraction high) {
        return inside(low, high, false);
    }

    private static BigDecimal inside(Fraction low, Fraction high, boolean squared) {
        int step = squared ? 2 : 1;
        int bits = high.numerator().bitLength() - high.denominator().bitLength() + 1;
        int exponent = (int) Math.ceil(bits * 0.30103 / step) + 1;
        while (true) {
            BigInteger least = scaled(low, exponent * step, false);
            BigInteger most = scaled(high, exponent * step, true).subtract(BigInteger.ONE);
            if (squared) {
                least = least.sqrt();
                most = most.signum() < 0 ? most : most.sqrt();
            }
            least = least.add(BigInteger.ONE);
            if (least.compareTo(most) <= 0) {
                return new BigDecimal(least.add(most).shiftRight(1), -exponent);
            }
            exponent--;
        }
    }

    /** value / 10^exponent as a whole number, rounded down or up. */
    private static BigInteger scaled(Fraction value, int exponent, boolean up) {
        BigInteger numerator = value.numerator();
        BigInteger denominator = value.denominator();
        if (exponent >= 0) {
            denominator = denominator.multiply(BigInteger.TEN.pow(exponent));
        } else {
            numerator = numerator.multiply(BigInteger.TEN.pow(-exponent));
        }
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return up && parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}

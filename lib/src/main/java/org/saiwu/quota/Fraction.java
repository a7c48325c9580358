package org.saiwu.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact non-negative number in lowest terms: numerator over a denominator above zero. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public Fraction {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("not a non-negative fraction: " + numerator + "/" + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** The fraction equal to a non-negative decimal. */
    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** The fraction n/d. */
    public static Fraction of(long n, long d) {
        return new Fraction(BigInteger.valueOf(n), BigInteger.valueOf(d));
    }

    /** This times the other. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** This divided by the other, which must be above zero. */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The value rounded to floating point, with a relative error below 10^-15; for estimates, never for a verdict. */
    double approximately() {
        int excess = Math.max(0, Math.max(numerator.bitLength(), denominator.bitLength()) - 1000);
        return numerator.shiftRight(excess).doubleValue()
                / denominator.shiftRight(excess).doubleValue();
    }

    /** The decimal with the same value, or nothing when its digits never end. */
    public Optional<BigDecimal> toDecimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (!rest.equals(BigInteger.ONE)) {
            BigInteger[] parts = rest.divideAndRemainder(five);
            if (parts[1].signum() != 0) {
                return Optional.empty();
            }
            rest = parts[0];
            fives++;
        }
        int scale = Math.max(fives, denominator.getLowestSetBit());
        return Optional.of(
                new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, RoundingMode.UNNECESSARY));
    }

    /** The number as an ending decimal where there is one, otherwise as {@code numerator/denominator}. */
    @Override
    public String toString() {
        return toDecimal()
                .map(decimal -> decimal.stripTrailingZeros().toPlainString())
                .orElseGet(() -> numerator + "/" + denominator);
    }
}

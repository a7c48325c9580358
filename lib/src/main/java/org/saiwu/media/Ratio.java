package org.saiwu.media;

import java.math.BigInteger;

/**
 * An exact fraction in lowest terms, such as an aspect ratio, a frame rate, or a time in seconds.
 *
 * @param numerator may be negative or zero
 * @param denominator always positive
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    /** Zero, as 0/1. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** One, as 1/1. */
    public static final Ratio ONE = new Ratio(1, 1);

    /** Reduces to lowest terms; a denominator that is not positive is an {@link IllegalArgumentException}. */
    public Ratio {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            throw new IllegalArgumentException("not a fraction: " + numerator + "/" + denominator);
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Returns a whole number of seconds (or of anything else). */
    public static Ratio of(long whole) {
        return new Ratio(whole, 1);
    }

    /** Returns microseconds as seconds. */
    public static Ratio ofMicros(long micros) {
        return new Ratio(micros, 1_000_000);
    }

    /** Returns the product; too large for a fraction of longs is an {@link ArithmeticException}. */
    public Ratio times(Ratio other) {
        return exact(
                BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(other.numerator)),
                BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(other.denominator)));
    }

    /** Returns this minus the other; too large for a fraction of longs is an {@link ArithmeticException}. */
    public Ratio minus(Ratio other) {
        BigInteger left = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(other.denominator));
        BigInteger right = BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator));
        return exact(
                left.subtract(right), BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(other.denominator)));
    }

    /** Returns 1/this; zero or less is an {@link IllegalArgumentException}. */
    public Ratio inverse() {
        return new Ratio(denominator, numerator);
    }

    /** Returns this many seconds in microseconds, halves away from zero; beyond 292,000 years it saturates. */
    public long toMicros() {
        BigInteger scaled = BigInteger.valueOf(Math.abs(numerator)).multiply(BigInteger.valueOf(2_000_000));
        BigInteger rounded = scaled.divide(BigInteger.valueOf(denominator))
                .add(BigInteger.ONE)
                .shiftRight(1)
                .min(BigInteger.valueOf(Long.MAX_VALUE));
        return Long.signum(numerator) * rounded.longValueExact();
    }

    /** Returns the nearest double, for display only. */
    public double toDouble() {
        return (double) numerator / denominator;
    }

    /** Returns the fraction with a colon, as aspect ratios are written: {@code 16:9}. */
    public String withColon() {
        return numerator + ":" + denominator;
    }

    @Override
    public int compareTo(Ratio other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    private static Ratio exact(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return new Ratio(
                numerator.divide(divisor).longValueExact(),
                denominator.divide(divisor).longValueExact());
    }

    private static long greatestCommonDivisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}

package org.saiwu.duplication;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate as the two counts that it is made of; nothing is rounded before it is shown.
 *
 * @param numerator characters that count, from 0
 * @param denominator characters in all, from 0; 0 makes a rate that has no value and exceeds nothing
 */
public record Rate(long numerator, long denominator) implements Comparable<Rate> {

    /** Checks that the numerator lies between 0 and the denominator. */
    public Rate {
        if (numerator < 0 || denominator < numerator) {
            throw new IllegalArgumentException("not a rate: " + numerator + "/" + denominator);
        }
    }

    /** Returns the rate as a decimal with the given number of places, halves away from zero; 0 if the denominator is 0. */
    public BigDecimal decimal(int places) {
        if (denominator == 0) {
            return BigDecimal.ZERO.setScale(places);
        }
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);
    }

    /** Tells whether the rate is at least the threshold, in integers; never if the denominator is 0. */
    public boolean reaches(Threshold threshold) {
        return denominator > 0
                && Math.multiplyExact(numerator, threshold.denominator())
                        >= Math.multiplyExact(denominator, threshold.numerator());
    }

    /** Compares by value, exactly; a rate without a denominator counts as 0. */
    @Override
    public int compareTo(Rate other) {
        return Long.compare(
                Math.multiplyExact(numerator, Math.max(1, other.denominator)),
                Math.multiplyExact(other.numerator, Math.max(1, denominator)));
    }
}

package org.saiwu.award;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Square roots to a fixed number of decimal places, rounded down: the same on every machine. */
final class SquareRoot {
    private SquareRoot() {}

    static BigDecimal of(Rational value, int places) {
        BigInteger scaled =
                value.numerator().multiply(BigInteger.TEN.pow(2 * places)).divide(value.denominator());
        return new BigDecimal(scaled.sqrt(), places);
    }
}

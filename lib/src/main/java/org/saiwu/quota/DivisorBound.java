package org.saiwu.quota;

/**
 * An end of the range of divisors that lead to the same places.
 *
 * @param value the divisor, or its square
 * @param squared whether {@code value} is the square (Hill's divisors are square roots)
 */
public record DivisorBound(Fraction value, boolean squared) {
    /** The number for a report, for example {@code 37812/5} or {@code sqrt(1234/5)}. */
    @Override
    public String toString() {
        return squared ? "sqrt(" + value + ")" : value.toString();
    }
}

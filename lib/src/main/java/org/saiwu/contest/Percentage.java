package org.saiwu.contest;

import java.math.BigDecimal;

/** An exact share in percent, for example 15 or 12.5; zero or more. */
public record Percentage(BigDecimal value) {
    public Percentage {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a percentage is zero or more: " + value);
        }
        value = value.stripTrailingZeros();
    }

    /** The percentage of a whole number of hundredths. */
    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /** Whether part / whole is this percentage or more, in exact arithmetic; whole must be positive. */
    public boolean isReachedBy(long part, long whole) {
        return BigDecimal.valueOf(part).movePointRight(2).compareTo(value.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}

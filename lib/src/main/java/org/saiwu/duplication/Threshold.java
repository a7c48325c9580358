package org.saiwu.duplication;

import java.math.BigDecimal;
import org.saiwu.contest.Percentage;

/**
 * A limit on a rate, kept as the fraction that was written.
 *
 * @param numerator from 0 to the denominator
 * @param denominator above 0
 */
public record Threshold(long numerator, long denominator) {

    private static final int MOST_DECIMALS = 6;

    /** 30 %. */
    public static final Threshold DEFAULT = new Threshold(30, 100);

    /** Checks that the limit lies between 0 and 1. */
    public Threshold {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("not a limit on a rate: " + numerator + "/" + denominator);
        }
    }

    /**
     * Reads {@code 30%}, {@code 12.5%} or {@code 0.3}, exactly.
     *
     * @throws IllegalArgumentException if the text is none of these, has more than six decimals or lies outside 0 to 100 %
     */
    public static Threshold parse(String written) {
        String trimmed = written.strip();
        boolean percent = trimmed.endsWith("%") || trimmed.endsWith("％");
        String digits = percent ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
        if (!digits.matches("[0-9]{1,3}(\\.[0-9]{1," + MOST_DECIMALS + "})?")) {
            throw new IllegalArgumentException("not a percentage: " + written);
        }
        BigDecimal value = new BigDecimal(digits);
        long scale = BigDecimal.TEN.pow(value.scale()).longValueExact();
        return new Threshold(value.unscaledValue().longValueExact(), percent ? 100 * scale : scale);
    }

    /** Returns the limit that a contest sets; what is above 100 % is taken as 100 %. */
    public static Threshold of(Percentage percentage) {
        BigDecimal value = percentage.value().min(BigDecimal.valueOf(100));
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        long scale = BigDecimal.TEN.pow(whole.scale()).longValueExact();
        return new Threshold(whole.unscaledValue().longValueExact(), Math.multiplyExact(100L, scale));
    }

    /** Returns the limit in percent, in the shortest decimals, such as {@code 30%}. */
    public String percent() {
        BigDecimal hundredfold = BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(100));
        return hundredfold
                        .divide(BigDecimal.valueOf(denominator), MOST_DECIMALS + 2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}

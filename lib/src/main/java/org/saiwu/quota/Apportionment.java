package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.List;

/** Shares places in proportion to weights, exactly, for claims that have a position and no name. */
public final class Apportionment {
    /** The most places that can be shared at once. */
    public static final long MAX_PLACES = 1_000_000_000;

    private Apportionment() {}

    /** By a divisor method; the claims must be feasible for the total. */
    public static Apportioned byDivisors(DivisorMethod method, List<Claim> claims, long total) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * By largest remainders: with limits, exact shares λ·weight held between minimum and maximum so that they add up to the
     * total, rounded down, the rest to the largest remainders.
     */
    public static Apportioned byRemainders(List<Claim> claims, long total) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * A claim to places.
     *
     * @param weight the weight, non-negative; a claim of weight zero never gets more than its minimum
     * @param minimum the fewest places
     * @param maximum the most places, {@link #MAX_PLACES} for no limit
     */
    public record Claim(BigDecimal weight, long minimum, long maximum) {
        public Claim {
            if (minimum < 0 || maximum < minimum || maximum > MAX_PLACES) {
                throw new IllegalArgumentException("limits " + minimum + " to " + maximum);
            }
        }

        /** A claim without limits. */
        public static Claim of(BigDecimal weight) {
            return new Claim(weight, 0, MAX_PLACES);
        }
    }
}

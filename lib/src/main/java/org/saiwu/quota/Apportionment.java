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
        requireFeasible(claims, total);
        return new DivisorApportionment(method, claims, total).solve();
    }

    /**
     * By largest remainders: with limits, exact shares λ·weight held between minimum and maximum so that they add up to the
     * total, rounded down, the rest to the largest remainders.
     */
    public static Apportioned byRemainders(List<Claim> claims, long total) {
        requireFeasible(claims, total);
        return new RemainderApportionment(claims, total).solve();
    }

    /** The fewest places that the claims must get together. */
    public static long leastTotal(List<Claim> claims) {
        return claims.stream().mapToLong(Claim::minimum).sum();
    }

    /** The most places that the claims can take together, those of weight zero their minimum only. */
    public static long mostTotal(List<Claim> claims) {
        return claims.stream()
                .mapToLong(claim -> claim.weight().signum() > 0 ? claim.maximum() : claim.minimum())
                .sum();
    }

    private static void requireFeasible(List<Claim> claims, long total) {
        if (total < 0 || total > MAX_PLACES || total < leastTotal(claims) || total > mostTotal(claims)) {
            throw new IllegalArgumentException("the claims can't come to " + total + " places");
        }
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

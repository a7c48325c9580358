package org.saiwu.quota;

import java.util.List;
import java.util.Optional;

/**
 * Places by position of the claim.
 *
 * @param places the places that are beyond doubt
 * @param tied positions of the claims that tie for the open places, ascending; empty without a tie
 * @param open how many places are open among the tied claims, each of which can take one
 * @param divisors the divisors that lead to these places; absent for largest remainders and when no weight counts
 */
public record Apportioned(List<Long> places, List<Integer> tied, long open, Optional<DivisorRange> divisors) {
    public Apportioned {
        places = List.copyOf(places);
        tied = List.copyOf(tied);
    }
}

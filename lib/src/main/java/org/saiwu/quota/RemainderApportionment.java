package org.saiwu.quota;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Largest remainders, with limits.
 *
 * <p>The exact share of a unit is λ·w, held between its minimum and maximum, with the one λ for which the shares add up to the total.
 * Without limits λ is N/W and the share the quota w*N/W. With them this is what remains when units at a limit are left out, with their
 * places, and the quotas of the others worked out anew until none is beyond its limits.
 */
final class RemainderApportionment {
    private final List<Apportionment.Claim> claims;
    private final BigInteger[] weights;
    private final BigInteger total;
    /** λ = slopeNumerator / slopeDenominator. */
    private BigInteger slopeNumerator = BigInteger.ZERO;

    private BigInteger slopeDenominator = BigInteger.ONE;

    RemainderApportionment(List<Apportionment.Claim> claims, long total) {
        this.claims = claims;
        this.total = BigInteger.valueOf(total);
        weights = ExactWeights.toIntegers(
                claims.stream().map(Apportionment.Claim::weight).toList());
    }

    Apportioned solve() {
        findSlope();
        long[] places = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        List<Integer> fractional = new ArrayList<>();
        long left = total.longValueExact();
        for (int i = 0; i < places.length; i++) {
            BigInteger[] share = weights[i].multiply(slopeNumerator).divideAndRemainder(slopeDenominator);
            remainders[i] = share[1];
            long floor = share[0].bitLength() < Long.SIZE ? share[0].longValueExact() : Long.MAX_VALUE;
            places[i] = Math.max(claims.get(i).minimum(), Math.min(claims.get(i).maximum(), floor));
            if (places[i] == floor && floor < claims.get(i).maximum() && share[1].signum() > 0) {
                fractional.add(i);
            }
            left -= places[i];
        }
        return giveLeft(places, remainders, fractional, left);
    }

    private static Apportioned giveLeft(long[] places, BigInteger[] remainders, List<Integer> fractional, long left) {
        if (left == 0) {
            return new Apportioned(Arrays.stream(places).boxed().toList(), List.of(), 0, Optional.empty());
        }
        fractional.sort(
                Comparator.comparing((Integer i) -> remainders[i]).reversed().thenComparing(i -> i));
        BigInteger cut = remainders[fractional.get((int) left - 1)];
        List<Integer> atCut = new ArrayList<>();
        long open = left;
        for (int i : fractional) {
            int side = remainders[i].compareTo(cut);
            if (side > 0) {
                places[i]++;
                open--;
            } else if (side == 0) {
                atCut.add(i);
            }
        }
        if (open == atCut.size()) {
            atCut.forEach(i -> places[i]++);
            return new Apportioned(Arrays.stream(places).boxed().toList(), List.of(), 0, Optional.empty());
        }
        return new Apportioned(Arrays.stream(places).boxed().toList(), atCut, open, Optional.empty());
    }

    /** Walks λ up from zero over the points where a unit leaves its minimum or reaches its maximum. */
    private void findSlope() {
        BigInteger held = BigInteger.ZERO;
        BigInteger free = BigInteger.ZERO;
        List<Bend> bends = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            long minimum = claims.get(i).minimum();
            long maximum = claims.get(i).maximum();
            if (weights[i].signum() == 0 || minimum == maximum) {
                held = held.add(BigInteger.valueOf(minimum));
                continue;
            }
            if (minimum > 0) {
                held = held.add(BigInteger.valueOf(minimum));
                bends.add(new Bend(BigInteger.valueOf(minimum), weights[i], true));
            } else {
                free = free.add(weights[i]);
            }
            if (BigInteger.valueOf(maximum).compareTo(total) < 0) {
                bends.add(new Bend(BigInteger.valueOf(maximum), weights[i], false));
            }
        }
        bends.sort(Comparator.naturalOrder());
        for (Bend bend : bends) {
            if (sumAt(bend, held, free).compareTo(total.multiply(bend.weight())) >= 0) {
                break;
            }
            free = bend.leavesMinimum() ? free.add(bend.weight()) : free.subtract(bend.weight());
            held = bend.leavesMinimum() ? held.subtract(bend.places()) : held.add(bend.places());
        }
        // Nobody free happens only before the first bend, where the minima make up the total and λ stays zero.
        if (free.signum() > 0) {
            slopeNumerator = total.subtract(held);
            slopeDenominator = free;
        }
    }

    private static BigInteger sumAt(Bend bend, BigInteger held, BigInteger free) {
        return held.multiply(bend.weight()).add(free.multiply(bend.places()));
    }

    /** λ = places/weight, where a unit leaves its minimum or reaches its maximum. */
    private record Bend(BigInteger places, BigInteger weight, boolean leavesMinimum) implements Comparable<Bend> {
        @Override
        public int compareTo(Bend other) {
            return places.multiply(other.weight).compareTo(other.places.multiply(weight));
        }
    }
}

package org.saiwu.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A divisor method at work: jump to places that are certain, then step to the total by exact comparison. */
final class DivisorApportionment {
    private static final int NOBODY = -1;

    private final DivisorMethod method;
    private final List<Apportionment.Claim> claims;
    private final long total;
    private final boolean[] weighty;
    private final long[] minimum;
    private final long[] maximum;
    private final SlotOrder order;
    private final long[] places;

    DivisorApportionment(DivisorMethod method, List<Apportionment.Claim> claims, long total) {
        this.method = method;
        this.claims = claims;
        this.total = total;
        BigInteger[] weights = ExactWeights.toIntegers(
                claims.stream().map(Apportionment.Claim::weight).toList());
        int size = weights.length;
        weighty = new boolean[size];
        minimum = new long[size];
        maximum = new long[size];
        for (int i = 0; i < size; i++) {
            weighty[i] = weights[i].signum() > 0;
            minimum[i] = claims.get(i).minimum();
            maximum[i] = weighty[i] ? Math.min(claims.get(i).maximum(), total) : minimum[i];
        }
        order = SlotOrder.of(method, weights, total);
        places = new DivisorEstimate(method, weights, minimum, maximum).safePlaces(total);
    }

    Apportioned solve() {
        step();
        int next = NOBODY;
        int last = NOBODY;
        for (int i = 0; i < places.length; i++) {
            if (canTake(i) && (next == NOBODY || order.compare(i, places[i], next, places[next]) > 0)) {
                next = i;
            }
            if (canGive(i) && (last == NOBODY || order.compare(i, places[i] - 1, last, places[last] - 1) < 0)) {
                last = i;
            }
        }
        if (next != NOBODY && last != NOBODY && order.compare(next, places[next], last, places[last] - 1) == 0) {
            return tied(next, bound(next, places[next]));
        }
        Optional<DivisorBound> lower = next == NOBODY ? Optional.empty() : bound(next, places[next]);
        Optional<DivisorBound> upper = last == NOBODY ? Optional.empty() : bound(last, places[last] - 1);
        return new Apportioned(asList(), List.of(), 0, range(lower, upper));
    }

    /** Gives the places that are left, always to the largest claim; equal claims in any order, since they tie in the end. */
    private void step() {
        long left = total - Arrays.stream(places).sum();
        if (left == 0) {
            return;
        }
        SlotHeap heap = new SlotHeap(order, places, this::canTake);
        for (; left > 0; left--) {
            heap.giveToTop();
        }
    }

    private boolean canTake(int i) {
        return weighty[i] && places[i] < maximum[i];
    }

    private boolean canGive(int i) {
        return weighty[i] && places[i] > minimum[i];
    }

    private Apportioned tied(int example, Optional<DivisorBound> divisor) {
        long held = places[example];
        List<Integer> group = new ArrayList<>();
        List<Integer> holders = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (canGive(i) && order.compare(i, places[i] - 1, example, held) == 0) {
                group.add(i);
                holders.add(i);
            } else if (canTake(i) && order.compare(i, places[i], example, held) == 0) {
                group.add(i);
            }
        }
        for (int holder : holders) {
            places[holder]--;
        }
        return new Apportioned(
                asList(),
                group,
                holders.size(),
                divisor.map(at -> new DivisorRange(Optional.of(at), Optional.of(at), Optional.empty())));
    }

    private static Optional<DivisorRange> range(Optional<DivisorBound> lower, Optional<DivisorBound> upper) {
        return ShortestDecimal.between(lower, upper)
                .map(shortest -> new DivisorRange(lower, upper, Optional.of(shortest)));
    }

    /** The divisor at which a unit that holds k places gets the next; nothing when that is before any divisor. */
    private Optional<DivisorBound> bound(int i, long k) {
        if (k == 0 && method.givesEveryUnitOne()) {
            return Optional.empty();
        }
        BigDecimal weight = claims.get(i).weight();
        Fraction exact = Fraction.of(weight);
        return Optional.of(
                switch (method) {
                    case ADAMS -> new DivisorBound(exact.times(Fraction.of(1, k)), false);
                    case DEAN -> new DivisorBound(exact.times(Fraction.of(2 * k + 1, 2 * k * (k + 1))), false);
                    case HILL -> new DivisorBound(exact.times(exact).times(Fraction.of(1, k * (k + 1))), true);
                    case WEBSTER -> new DivisorBound(exact.times(Fraction.of(2, 2 * k + 1)), false);
                    case JEFFERSON -> new DivisorBound(exact.times(Fraction.of(1, k + 1)), false);
                });
    }

    private List<Long> asList() {
        return Arrays.stream(places).boxed().toList();
    }
}

package org.saiwu.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders works of equal score by one key; what it calls equal is left to the next. */
final class TieKeyOrder implements Comparator<ScoredWork> {
    /** The name under which the lot is recorded. */
    static final String LOT = "lot";

    private final String name;
    private final Comparator<ScoredWork> order;

    private TieKeyOrder(String name, Comparator<ScoredWork> order) {
        this.name = name;
        this.order = order;
    }

    /** The declared keys, then the lot where a seed is recorded. */
    static List<TieKeyOrder> of(AwardPolicy policy) {
        List<TieKeyOrder> orders = new ArrayList<>();
        for (TieBreakKey key : policy.keys()) {
            orders.add(new TieKeyOrder(key.column(), (a, b) -> compare(key, a.work(), b.work())));
        }
        policy.lotSeed()
                .ifPresent(seed -> orders.add(new TieKeyOrder(
                        LOT,
                        Comparator.comparing(
                                scored -> Lot.of(seed, scored.work().id())))));
        return orders;
    }

    private static int compare(TieBreakKey key, Work a, Work b) {
        @Nullable BigDecimal left = a.keys().get(key.column());
        @Nullable BigDecimal right = b.keys().get(key.column());
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        return key.higherFirst() ? right.compareTo(left) : left.compareTo(right);
    }

    String name() {
        return name;
    }

    @Override
    public int compare(ScoredWork a, ScoredWork b) {
        return order.compare(a, b);
    }
}

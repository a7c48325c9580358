package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads places over categories one unit after the other, so that the running totals are at every point what Webster's method gives for
 * all places so far, equal claims going to the earlier category. With equal weights this is the pointer that goes round the
 * categories and is carried from unit to unit.
 */
final class PrefixSpread {
    private final List<Apportionment.Claim> categories;
    private List<Long> soFar;
    private long total;

    PrefixSpread(List<BigDecimal> weights) {
        categories = weights.stream().map(Apportionment.Claim::of).toList();
        soFar = weights.stream().map(weight -> 0L).toList();
    }

    /** The next unit's places by category. */
    List<Long> next(long places) {
        total += places;
        Apportioned result = Apportionment.byDivisors(DivisorMethod.WEBSTER, categories, total);
        List<Long> now = new ArrayList<>(result.places());
        result.tied().stream().limit(result.open()).forEach(category -> now.set(category, now.get(category) + 1));
        List<Long> row = new ArrayList<>();
        for (int category = 0; category < now.size(); category++) {
            row.add(now.get(category) - soFar.get(category));
        }
        soFar = now;
        return row;
    }
}

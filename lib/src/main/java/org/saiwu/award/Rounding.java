package org.saiwu.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How shares of n works become whole numbers of awards; all in exact decimals. */
public enum Rounding {
    /** The sums of shares from the top are rounded, halves up; a level gets the difference. */
    CUMULATIVE_HALF_UP("cumulative-half-up"),
    /** Each share is rounded by itself, halves up. */
    INDEPENDENT_HALF_UP("independent-half-up"),
    /** Each share is rounded down by itself: no level gets more than its share (不超过). */
    FLOOR("floor"),
    /** The sums of shares are rounded down: no level together with those above it gets more than their share. */
    CUMULATIVE_FLOOR("cumulative-floor"),
    /** The sums of shares are rounded up (就高). */
    CUMULATIVE_CEILING("cumulative-ceiling"),
    /**
     * Each share is rounded down, then the works left over go to the largest remainders; the works without an award take
     * part with the share left to them. Of equal remainders the higher level goes first.
     */
    LARGEST_REMAINDER("largest-remainder");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String id;

    Rounding(String id) {
        this.id = id;
    }

    /** As written in rules files and options. */
    public String id() {
        return id;
    }

    /** The policy of that id. */
    public static Optional<Rounding> byId(String id) {
        return List.of(values()).stream().filter(value -> value.id.equals(id)).findFirst();
    }

    /** How many works of n get each level, from the highest; together at most n. */
    public List<Integer> counts(int works, List<Level> levels) {
        if (works < 0) {
            throw new IllegalArgumentException("works " + works);
        }
        List<Level> checked = Level.checked(levels);
        return switch (this) {
            case CUMULATIVE_HALF_UP -> cumulative(works, checked, RoundingMode.HALF_UP);
            case CUMULATIVE_FLOOR -> cumulative(works, checked, RoundingMode.FLOOR);
            case CUMULATIVE_CEILING -> cumulative(works, checked, RoundingMode.CEILING);
            case INDEPENDENT_HALF_UP -> independent(works, checked, RoundingMode.HALF_UP);
            case FLOOR -> independent(works, checked, RoundingMode.FLOOR);
            case LARGEST_REMAINDER -> largestRemainder(works, checked);
        };
    }

    private static BigDecimal exact(int works, BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(works)).movePointLeft(2);
    }

    private static int whole(BigDecimal exact, RoundingMode mode) {
        return exact.setScale(0, mode).intValueExact();
    }

    private static List<Integer> cumulative(int works, List<Level> levels, RoundingMode mode) {
        List<Integer> counts = new ArrayList<>();
        BigDecimal percent = BigDecimal.ZERO;
        int before = 0;
        for (Level level : levels) {
            percent = percent.add(level.percent());
            int upTo = whole(exact(works, percent), mode);
            counts.add(upTo - before);
            before = upTo;
        }
        return counts;
    }

    private static List<Integer> independent(int works, List<Level> levels, RoundingMode mode) {
        List<Integer> counts = new ArrayList<>();
        int left = works;
        for (Level level : levels) {
            int count = Math.min(left, whole(exact(works, level.percent()), mode));
            counts.add(count);
            left -= count;
        }
        return counts;
    }

    private static List<Integer> largestRemainder(int works, List<Level> levels) {
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal rest = HUNDRED;
        for (Level level : levels) {
            shares.add(exact(works, level.percent()));
            rest = rest.subtract(level.percent());
        }
        shares.add(exact(works, rest));
        List<Integer> counts = new ArrayList<>();
        int left = works;
        for (BigDecimal share : shares) {
            counts.add(whole(share, RoundingMode.FLOOR));
            left -= counts.get(counts.size() - 1);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            order.add(i);
        }
        // A stable sort: of equal remainders the higher level stays first, the works without an award last.
        order.sort((a, b) -> remainder(shares.get(b)).compareTo(remainder(shares.get(a))));
        for (int i = 0; i < left; i++) {
            counts.set(order.get(i), counts.get(order.get(i)) + 1);
        }
        return List.copyOf(counts.subList(0, levels.size()));
    }

    private static BigDecimal remainder(BigDecimal share) {
        return share.subtract(share.setScale(0, RoundingMode.FLOOR));
    }
}

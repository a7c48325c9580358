package org.saiwu.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Last part: divisors fit to print. Each group of lines has one free factor; all factors are first rounded to as few digits as the whole
 * table bears, then each is made as short as it can be while the others stay. Afterwards no single one could be shorter.
 */
final class ShortDivisors {
    private static final int CENTRING_ROUNDS = 12;
    private static final int SHORTENING_ROUNDS = 3;
    private static final int MOST_DIGITS = 16;
    /** Cells whose floating-point bound is this near the tightest are compared exactly; rounding errors are far smaller. */
    private static final double NEAR = 1e-11;

    private final ProportionTable table;
    private final RigidGroups groups;
    private final Fraction[] divisors;
    /** How a line's divisor follows from its group's factor, which is the divisor of the group's first line. */
    private final Fraction[] ratios;

    private final double[] approximate;
    private final double[] weights;

    ShortDivisors(ProportionTable table, RigidGroups groups, Fraction[] divisors) {
        this.table = table;
        this.groups = groups;
        this.divisors = divisors.clone();
        ratios = divisors.clone();
        approximate = new double[divisors.length];
        weights = new double[table.weights.length];
        Arrays.setAll(weights, cell -> table.weights[cell].doubleValue());
        for (List<Integer> group : groups.groups()) {
            Fraction factor = divisors[group.get(0)];
            for (int node : group) {
                ratios[node] = follows(node) ? divisors[node].over(factor) : divisors[node].times(factor);
                approximate[node] = divisors[node].approximately();
            }
        }
    }

    /** Divisors of the rows, then of the columns. */
    Fraction[] find() {
        centre();
        if (!roundTogether()) {
            loosenExactly();
        }
        for (int round = 0; round < SHORTENING_ROUNDS; round++) {
            boolean changed = false;
            for (List<Integer> group : groups.groups()) {
                changed |= shorten(group);
            }
            if (!changed) {
                break;
            }
        }
        return divisors;
    }

    /** Whether a line's divisor grows with its group's factor: it is a row or a column as the first line of its group is. */
    private boolean follows(int node) {
        int first = groups.groups().get(groups.groupOf(node)).get(0);
        return (node < table.rows) == (first < table.rows);
    }

    private void setFactor(List<Integer> group, Fraction factor) {
        for (int node : group) {
            divisors[node] = follows(node) ? ratios[node].times(factor) : ratios[node].over(factor);
            approximate[node] = divisors[node].approximately();
        }
    }

    /** Moves estimates to the middle of their room in turn, the columns' being one on average (geometrically). */
    private void centre() {
        for (int round = 0; round < CENTRING_ROUNDS; round++) {
            double change = 0;
            for (List<Integer> group : groups.groups()) {
                double[] room = room(group);
                double shift = room[0] == 0
                        ? (room[1] == Double.POSITIVE_INFINITY ? 1 : Math.min(1, room[1] / 2))
                        : (room[1] == Double.POSITIVE_INFINITY
                                ? Math.max(1, room[0] * 2)
                                : Math.sqrt(room[0] * room[1]));
                change = Math.max(change, Math.abs(Math.log(shift)));
                for (int node : group) {
                    approximate[node] = follows(node) ? approximate[node] * shift : approximate[node] / shift;
                }
            }
            if (change < 1e-3) {
                break;
            }
        }
        double sum = 0;
        for (int node = table.rows; node < approximate.length; node++) {
            sum += Math.log(approximate[node]);
        }
        double mean = Math.exp(sum / table.columns);
        for (int node = 0; node < approximate.length; node++) {
            approximate[node] = node < table.rows ? approximate[node] * mean : approximate[node] / mean;
        }
    }

    /** The shifts of a group's factor, as multiples of its estimate, that keep every cell outside the group. */
    private double[] room(List<Integer> group) {
        double[] room = {0, Double.POSITIVE_INFINITY};
        for (int node : group) {
            eachBound(node, (row, column, doubled, bound, fromBelow) -> {
                int side = fromBelow ? 0 : 1;
                room[side] = fromBelow ? Math.max(room[side], bound) : Math.min(room[side], bound);
            });
        }
        return room;
    }

    /** Told of each bound that a cell puts on the shift of its group's factor. */
    private interface BoundVisitor {
        void visit(int row, int column, long doubled, double bound, boolean fromBelow);
    }

    private void eachBound(int node, BoundVisitor visitor) {
        boolean isRow = node < table.rows;
        boolean follows = follows(node);
        int group = groups.groupOf(node);
        int others = isRow ? table.columns : table.rows;
        for (int k = 0; k < others; k++) {
            int other = isRow ? table.rows + k : k;
            int row = isRow ? node : k;
            int column = isRow ? k : node - table.rows;
            int cell = table.cell(row, column);
            if (weights[cell] == 0 || groups.groupOf(other) == group) {
                continue;
            }
            double quotient = 2 * weights[cell] / (approximate[node] * approximate[other]);
            long doubled = 2L * table.places[cell];
            double least = quotient / (doubled + 1);
            visitor.visit(row, column, doubled + 1, follows ? least : 1 / least, follows);
            if (doubled > 0) {
                double most = quotient / (doubled - 1);
                visitor.visit(row, column, doubled - 1, follows ? most : 1 / most, !follows);
            }
        }
    }

    /** Rounds all factors to the fewest digits, the same for all, that keep every cell; false when even the most won't do. */
    private boolean roundTogether() {
        Fraction[] before = divisors.clone();
        double[] estimates = approximate.clone();
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
            for (List<Integer> group : groups.groups()) {
                setFactor(group, Fraction.of(new BigDecimal(estimates[group.get(0)]).round(context)));
            }
            if (everyCellFits()) {
                return true;
            }
        }
        System.arraycopy(before, 0, divisors, 0, divisors.length);
        Arrays.setAll(approximate, node -> divisors[node].approximately());
        return false;
    }

    private boolean everyCellFits() {
        for (int row = 0; row < table.rows; row++) {
            for (int column = 0; column < table.columns; column++) {
                int other = table.rows + column;
                int cell = table.cell(row, column);
                if (weights[cell] == 0 || groups.groupOf(row) == groups.groupOf(other)) {
                    continue;
                }
                double quotient = weights[cell] / (approximate[row] * approximate[other]);
                double above = table.places[cell] + 0.5 - quotient;
                double below = quotient - (table.places[cell] - 0.5);
                double clear = quotient * NEAR;
                if (above > clear && below > clear) {
                    continue;
                }
                long doubled = 2L * table.places[cell];
                BigInteger weight = table.weights[cell];
                if (ExactDivisors.exactSide(weight, doubled + 1, divisors[row], divisors[other]) >= 0
                        || (doubled > 0
                                && ExactDivisors.exactSide(weight, doubled - 1, divisors[row], divisors[other]) <= 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * For tables so nearly tied that floating point sees no room: moves factors into the exact inside of their room until each cell
     * outside a group is clear. A chain of cells that tie one after the other without closing loosens from its ends, one more line
     * at least a round.
     */
    private void loosenExactly() {
        for (int round = 0; round <= divisors.length && !everyCellFits(); round++) {
            for (List<Integer> group : groups.groups()) {
                ExactRoom room = exactRoom(group);
                ShortestDecimal.between(room.low, room.high).ifPresent(factor -> setFactor(group, Fraction.of(factor)));
            }
        }
    }

    private boolean shorten(List<Integer> group) {
        Fraction now = divisors[group.get(0)];
        ExactRoom room = exactRoom(group);
        if (room.low.isEmpty() && room.high.isEmpty()) {
            return false;
        }
        BigDecimal shortest = ShortestDecimal.between(room.low, room.high)
                .orElse(BigDecimal.ONE)
                .stripTrailingZeros();
        int digits = now.toDecimal()
                .map(decimal -> decimal.stripTrailingZeros().precision())
                .orElse(Integer.MAX_VALUE);
        if (shortest.precision() >= digits) {
            return false;
        }
        setFactor(group, Fraction.of(shortest));
        return true;
    }

    /** The exact bounds of a group's factor; only cells that floating point finds near the tightest are worked out. */
    private ExactRoom exactRoom(List<Integer> group) {
        double[] rough = room(group);
        ExactRoom room = new ExactRoom();
        Fraction factor = divisors[group.get(0)];
        for (int node : group) {
            eachBound(node, (row, column, doubled, bound, fromBelow) -> {
                if (fromBelow ? bound < rough[0] * (1 - NEAR) : bound > rough[1] * (1 + NEAR)) {
                    return;
                }
                Fraction quotient = new Fraction(
                                table.weights[table.cell(row, column)].shiftLeft(1), BigInteger.valueOf(doubled))
                        .over(divisors[row].times(divisors[table.rows + column]));
                Fraction limit = follows(node) ? factor.times(quotient) : factor.over(quotient);
                room.narrow(new DivisorBound(limit, false), fromBelow);
            });
        }
        return room;
    }

    /** Bounds that close in. */
    private static final class ExactRoom {
        private Optional<DivisorBound> low = Optional.empty();
        private Optional<DivisorBound> high = Optional.empty();

        void narrow(DivisorBound bound, boolean fromBelow) {
            if (fromBelow) {
                if (low.isEmpty() || bound.value().compareTo(low.get().value()) > 0) {
                    low = Optional.of(bound);
                }
            } else if (high.isEmpty() || bound.value().compareTo(high.get().value()) < 0) {
                high = Optional.of(bound);
            }
        }
    }
}

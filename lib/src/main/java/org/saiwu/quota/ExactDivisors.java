package org.saiwu.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Third part: proof. Finds exact divisors under which every cell fits, weakly: (2x-1)rc <= 2w <= (2x+1)rc. Where the candidate is not a
 * solution, a chain of cells closes on itself at a gain; the gain is taken and the search goes on, so that what is left is a solution.
 *
 * <p>This is a search for shortest paths by label correcting. The labels are the divisors, exact from the start; a label only changes to
 * the exact value at which one cell ties. A floating-point copy decides comparisons that are off by more than {@link #CLEAR};
 * its relative error is below 10^-14 (each divisor and weight rounded once, four operations), all closer ones are decided in whole numbers.
 */
final class ExactDivisors {
    static final double CLEAR = 1e-10;
    private static final int NONE = -1;
    private static final double LARGEST_LOG = 600;

    private final ProportionTable table;
    private final Fraction[] divisors;
    private final double[] approximate;
    private final double[] approximateWeights;
    /** The node from which a label came; rows first, then columns. */
    private final int[] parents;

    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final boolean[] queued;

    ExactDivisors(ProportionTable table) {
        this.table = table;
        int nodes = table.rows + table.columns;
        divisors = new Fraction[nodes];
        approximate = new double[nodes];
        parents = new int[nodes];
        queued = new boolean[nodes];
        approximateWeights = new double[table.weights.length];
        Arrays.setAll(approximateWeights, cell -> table.weights[cell].doubleValue());
    }

    /** Divisors of the rows, then of the columns. Improves the table's places where they were not a solution. */
    Fraction[] find() {
        start();
        while (!correct()) {
            start();
        }
        return divisors;
    }

    /** Takes the estimates as they are, except that cells which seem to tie get divisors under which they tie exactly. */
    private void start() {
        int nodes = divisors.length;
        Arrays.fill(divisors, null);
        Arrays.fill(parents, NONE);
        queue.clear();
        ArrayDeque<Integer> reached = new ArrayDeque<>();
        for (int root = 0; root < nodes; root++) {
            if (isSet(root)) {
                continue;
            }
            double log = root < table.rows ? table.rowLogs[root] : table.columnLogs[root - table.rows];
            double estimate = Math.exp(Math.max(-LARGEST_LOG, Math.min(LARGEST_LOG, log)));
            set(root, Fraction.of(new BigDecimal(estimate).round(MathContext.DECIMAL64)));
            reached.add(root);
            while (!reached.isEmpty()) {
                spread(reached.remove(), reached);
            }
        }
        for (int node = 0; node < nodes; node++) {
            queue.add(node);
            queued[node] = true;
        }
    }

    private void spread(int node, ArrayDeque<Integer> reached) {
        boolean isRow = node < table.rows;
        int others = isRow ? table.columns : table.rows;
        for (int k = 0; k < others; k++) {
            int other = isRow ? table.rows + k : k;
            int row = isRow ? node : k;
            int column = isRow ? k : node - table.rows;
            if (isSet(other) || !table.weighty(row, column)) {
                continue;
            }
            int doubled = 0;
            if (Math.abs(table.slackUp(row, column)) < CLEAR) {
                doubled = 2 * table.places[table.cell(row, column)] + 1;
            } else if (Math.abs(table.slackDown(row, column)) < CLEAR) {
                doubled = 2 * table.places[table.cell(row, column)] - 1;
            }
            if (doubled > 0) {
                set(other, tying(row, column, doubled, divisors[node]));
                reached.add(other);
            }
        }
    }

    @SuppressWarnings("NullAway") // null until start() has reached the node
    private boolean isSet(int node) {
        return divisors[node] != null;
    }

    private void set(int node, Fraction divisor) {
        divisors[node] = divisor;
        approximate[node] = divisor.approximately();
    }

    /** The divisor of the other line at which the cell ties, when one line has this divisor: 2w / (doubled * divisor). */
    private Fraction tying(int row, int column, long doubled, Fraction divisor) {
        BigInteger twice = table.weights[table.cell(row, column)].shiftLeft(1);
        return new Fraction(
                twice.multiply(divisor.denominator()), divisor.numerator().multiply(BigInteger.valueOf(doubled)));
    }

    /** Corrects labels until all cells fit; false as soon as a gain was found and taken, after which all starts anew. */
    private boolean correct() {
        while (!queue.isEmpty()) {
            int node = queue.remove();
            queued[node] = false;
            boolean fine = node < table.rows ? correctFromRow(node) : correctFromColumn(node - table.rows);
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    /** Cells that want more places under the row's divisor: the column's divisor goes up. */
    private boolean correctFromRow(int row) {
        for (int column = 0; column < table.columns; column++) {
            int cell = table.cell(row, column);
            long doubled = 2L * table.places[cell] + 1;
            if (table.weighty(row, column) && side(row, column, doubled) > 0) {
                int node = table.rows + column;
                if (!lower(node, row, tying(row, column, doubled, divisors[row]))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Cells that want fewer places under the column's divisor: the row's divisor goes down. */
    private boolean correctFromColumn(int column) {
        int node = table.rows + column;
        for (int row = 0; row < table.rows; row++) {
            long doubled = 2L * table.places[table.cell(row, column)] - 1;
            if (doubled > 0
                    && side(row, column, doubled) < 0
                    && !lower(row, node, tying(row, column, doubled, divisors[node]))) {
                return false;
            }
        }
        return true;
    }

    /** The sign of 2w - doubled*r*c. */
    int side(int row, int column, long doubled) {
        int cell = table.cell(row, column);
        int columnNode = table.rows + column;
        double ratio = 2 * approximateWeights[cell] / (doubled * approximate[row] * approximate[columnNode]);
        if (ratio > 1 + CLEAR && ratio < Double.POSITIVE_INFINITY) {
            return 1;
        }
        if (ratio < 1 - CLEAR && ratio > 0) {
            return -1;
        }
        return exactSide(table.weights[cell], doubled, divisors[row], divisors[columnNode]);
    }

    /** The sign of 2w - doubled*r*c in whole numbers. */
    static int exactSide(BigInteger weight, long doubled, Fraction row, Fraction column) {
        BigInteger left = weight.shiftLeft(1).multiply(row.denominator()).multiply(column.denominator());
        BigInteger right = BigInteger.valueOf(doubled).multiply(row.numerator()).multiply(column.numerator());
        return left.compareTo(right);
    }

    private boolean lower(int node, int from, Fraction divisor) {
        for (int ancestor = from; ancestor != NONE; ancestor = parents[ancestor]) {
            if (ancestor == node) {
                takeGain(node, from);
                return false;
            }
        }
        set(node, divisor);
        parents[node] = from;
        if (!queued[node]) {
            queued[node] = true;
            queue.add(node);
        }
        return true;
    }

    /** Moves one place along the closed chain: a cell from a row to a column gets one, from a column to a row loses one. */
    private void takeGain(int node, int from) {
        List<int[]> arcs = new ArrayList<>();
        arcs.add(new int[] {from, node});
        for (int at = from; at != node; at = parents[at]) {
            arcs.add(new int[] {parents[at], at});
        }
        for (int[] arc : arcs) {
            if (arc[0] < table.rows) {
                table.places[table.cell(arc[0], arc[1] - table.rows)]++;
            } else {
                table.places[table.cell(arc[1], arc[0] - table.rows)]--;
            }
        }
    }
}

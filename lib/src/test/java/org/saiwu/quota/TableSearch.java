package org.saiwu.quota;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A reference for small tables: looks at every table with the totals and keeps those with the largest product over all places of w/(k - 1/2),
 * which is what a biproportional solution maximises (Gaffke and Pukelsheim 2008).
 */
final class TableSearch {
    static final Comparator<Biproportional.Cell> BY_PLACE =
            Comparator.comparingInt(Biproportional.Cell::unit).thenComparingInt(Biproportional.Cell::category);

    private final long[][] weights;
    private final long[] rowsLeft;
    private final long[] columnsLeft;
    private final long[][] places;
    private final List<List<List<Long>>> best = new ArrayList<>();
    private Fraction largest = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    TableSearch(long[][] weights, List<Long> rowTotals, List<Long> columnTotals) {
        this.weights = weights;
        rowsLeft = rowTotals.stream().mapToLong(Long::longValue).toArray();
        columnsLeft = columnTotals.stream().mapToLong(Long::longValue).toArray();
        places = new long[weights.length][weights[0].length];
        fill(0, Fraction.ONE);
    }

    List<List<List<Long>>> best() {
        return best;
    }

    List<List<Long>> leastOfBest() {
        List<List<Long>> least = new ArrayList<>();
        for (int r = 0; r < places.length; r++) {
            List<Long> row = new ArrayList<>();
            for (int c = 0; c < places[r].length; c++) {
                row.add(extreme(r, c, false));
            }
            least.add(row);
        }
        return least;
    }

    List<Biproportional.Cell> openCells() {
        List<Biproportional.Cell> cells = new ArrayList<>();
        for (int r = 0; r < places.length; r++) {
            for (int c = 0; c < places[r].length; c++) {
                if (extreme(r, c, false) != extreme(r, c, true)) {
                    cells.add(new Biproportional.Cell(r, c));
                }
            }
        }
        return cells;
    }

    private long extreme(int r, int c, boolean most) {
        Comparator<Long> order = most ? Comparator.<Long>naturalOrder().reversed() : Comparator.naturalOrder();
        return best.stream().map(table -> table.get(r).get(c)).min(order).orElseThrow();
    }

    private void fill(int cell, Fraction product) {
        int columns = columnsLeft.length;
        if (cell == places.length * columns) {
            keep(product);
            return;
        }
        int r = cell / columns;
        int c = cell % columns;
        boolean lastInRow = c == columns - 1;
        boolean lastInColumn = r == places.length - 1;
        Fraction here = product;
        long most = weights[r][c] == 0 ? 0 : Math.min(rowsLeft[r], columnsLeft[c]);
        for (long k = 0; k <= most; k++) {
            if (k > 0) {
                here = here.times(Fraction.of(2 * weights[r][c], 2 * k - 1));
            }
            if ((lastInRow && k != rowsLeft[r]) || (lastInColumn && k != columnsLeft[c])) {
                continue;
            }
            places[r][c] = k;
            rowsLeft[r] -= k;
            columnsLeft[c] -= k;
            fill(cell + 1, here);
            rowsLeft[r] += k;
            columnsLeft[c] += k;
        }
    }

    private void keep(Fraction product) {
        int side = product.compareTo(largest);
        if (side > 0) {
            best.clear();
            largest = product;
        }
        if (side >= 0) {
            List<List<Long>> table = new ArrayList<>();
            for (long[] row : places) {
                table.add(java.util.Arrays.stream(row).boxed().toList());
            }
            best.add(table);
        }
    }
}

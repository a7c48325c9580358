package org.saiwu.quota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks for what makes a table impossible: places can only go to cells with a weight, so a set of columns needs no more places than the
 * rows with a weight in it have (Gale). A flow that fills the rows proves there is no such set, or stops at one.
 *
 * @param columns columns that together need more than the rows hold
 * @param rows the rows with a weight in any of them
 * @param needed places that the columns need
 * @param available places that the rows have
 */
record Blockade(List<Integer> columns, List<Integer> rows, long needed, long available) {
    /** Up to this many columns every set of them is looked at, so that the one named is truly the smallest. */
    private static final int EVERY_SET = 16;

    private static final int NONE = -1;

    /** A smallest blockade by number of columns, then rows; with very many columns one of which no single column can be spared. */
    static Optional<Blockade> find(ProportionTable table) {
        return table.columns <= EVERY_SET ? amongAllSets(table) : new Flow(table).blockade();
    }

    private static Optional<Blockade> amongAllSets(ProportionTable table) {
        int sets = 1 << table.columns;
        long[] inside = new long[sets];
        int[] supports = new int[table.rows];
        for (int row = 0; row < table.rows; row++) {
            for (int column = 0; column < table.columns; column++) {
                supports[row] |= table.weighty(row, column) ? 1 << column : 0;
            }
            inside[supports[row]] += table.rowTotals[row];
        }
        // From "places of rows with exactly these weights" to "places of rows with no weight outside these".
        for (int bit = 1; bit < sets; bit <<= 1) {
            for (int set = 0; set < sets; set++) {
                if ((set & bit) != 0) {
                    inside[set] += inside[set ^ bit];
                }
            }
        }
        long total = inside[sets - 1];
        Optional<Blockade> best = Optional.empty();
        for (int set = 1; set < sets; set++) {
            long needed = 0;
            for (int column = 0; column < table.columns; column++) {
                needed += (set >> column & 1) * table.columnTotals[column];
            }
            if (needed > total - inside[sets - 1 - set]) {
                int chosen = set;
                if (best.isEmpty()
                        || Integer.bitCount(set) <= best.get().columns().size()) {
                    Blockade found = of(table, column -> (chosen >> column & 1) != 0);
                    if (best.isEmpty() || found.size() < best.get().size()) {
                        best = Optional.of(found);
                    }
                }
            }
        }
        return best;
    }

    private long size() {
        return ((long) columns.size() << 32) + rows.size();
    }

    private static Blockade of(ProportionTable table, IntPredicate chosen) {
        List<Integer> columns =
                IntStream.range(0, table.columns).filter(chosen).boxed().toList();
        List<Integer> rows = IntStream.range(0, table.rows)
                .filter(row -> columns.stream().anyMatch(column -> table.weighty(row, column)))
                .boxed()
                .toList();
        return new Blockade(
                columns,
                rows,
                columns.stream().mapToLong(column -> table.columnTotals[column]).sum(),
                rows.stream().mapToLong(row -> table.rowTotals[row]).sum());
    }

    /** Fills columns from rows along alternating chains until none is short, or the chain search runs dry. */
    private static final class Flow {
        private final ProportionTable table;
        private final long[][] flow;
        private final long[] rowLeft;
        private final long[] columnLeft;
        /** The column that reached a row, and the row that reached a column. */
        private final int[] rowFrom;

        private final int[] columnFrom;

        Flow(ProportionTable table) {
            this.table = table;
            flow = new long[table.rows][table.columns];
            rowLeft = table.rowTotals.clone();
            columnLeft = table.columnTotals.clone();
            rowFrom = new int[table.rows];
            columnFrom = new int[table.columns];
        }

        Optional<Blockade> blockade() {
            for (int row = 0; row < table.rows; row++) {
                for (int column = 0; column < table.columns && rowLeft[row] > 0; column++) {
                    if (table.weighty(row, column)) {
                        move(row, column, Math.min(rowLeft[row], columnLeft[column]));
                    }
                }
            }
            List<Blockade> found = new ArrayList<>();
            for (int column = 0; column < table.columns; column++) {
                while (columnLeft[column] > 0) {
                    int row = search(column);
                    if (row == NONE) {
                        found.add(of(table, reached -> columnFrom[reached] != NONE));
                        break;
                    }
                    fill(column, row);
                }
            }
            return found.stream().min(Comparator.comparingLong(Blockade::size)).map(this::spare);
        }

        private void move(int row, int column, long amount) {
            flow[row][column] += amount;
            rowLeft[row] -= amount;
            columnLeft[column] -= amount;
        }

        /** A row with places left from which a chain leads to this column: it can take from columns that rows on the chain fill. */
        private int search(int start) {
            Arrays.fill(rowFrom, NONE);
            Arrays.fill(columnFrom, NONE);
            ArrayDeque<Integer> queue = new ArrayDeque<>();
            columnFrom[start] = table.rows;
            queue.add(start);
            while (!queue.isEmpty()) {
                int column = queue.remove();
                for (int row = 0; row < table.rows; row++) {
                    if (rowFrom[row] != NONE || !table.weighty(row, column)) {
                        continue;
                    }
                    rowFrom[row] = column;
                    if (rowLeft[row] > 0) {
                        return row;
                    }
                    for (int next = 0; next < table.columns; next++) {
                        if (columnFrom[next] == NONE && flow[row][next] > 0) {
                            columnFrom[next] = row;
                            queue.add(next);
                        }
                    }
                }
            }
            return NONE;
        }

        private void fill(int start, int found) {
            long amount = Math.min(columnLeft[start], rowLeft[found]);
            for (int column = rowFrom[found]; column != start; column = rowFrom[columnFrom[column]]) {
                amount = Math.min(amount, flow[columnFrom[column]][column]);
            }
            rowLeft[found] -= amount;
            int row = found;
            while (true) {
                int column = rowFrom[row];
                flow[row][column] += amount;
                if (column == start) {
                    break;
                }
                row = columnFrom[column];
                flow[row][column] -= amount;
            }
            columnLeft[start] -= amount;
        }

        /** The blockade without the columns that it does not need. */
        private Blockade spare(Blockade blockade) {
            List<Integer> kept = new ArrayList<>(blockade.columns());
            Blockade smallest = blockade;
            for (Integer column : blockade.columns()) {
                List<Integer> fewer = new ArrayList<>(kept);
                fewer.remove(column);
                Blockade without = of(table, fewer::contains);
                if (without.needed() > without.available()) {
                    kept = fewer;
                    smallest = without;
                }
            }
            return smallest;
        }
    }
}

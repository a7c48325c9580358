package org.saiwu.quota;

import java.util.Arrays;

/**
 * Second part: places go from columns above their totals to columns below, along chains of cells that cost least, until every
 * total holds (a shortest augmenting path at a time; the divisors move so that the cells on the chain tie before the transfer).
 */
final class TieAndTransfer {
    private static final int NONE = -1;

    private final ProportionTable table;
    private final double[] rowDistance;
    private final double[] columnDistance;
    /** The column from which a row was reached, and the row from which a column was. */
    private final int[] rowParent;

    private final int[] columnParent;
    private final boolean[] settled;
    private final long[] surplus;

    TieAndTransfer(ProportionTable table) {
        this.table = table;
        rowDistance = new double[table.rows];
        columnDistance = new double[table.columns];
        rowParent = new int[table.rows];
        columnParent = new int[table.columns];
        settled = new boolean[table.columns];
        surplus = new long[table.columns];
    }

    /** Needs every row at its total and a feasible table; leaves every total met. */
    void run() {
        Arrays.setAll(surplus, table::surplus);
        while (Arrays.stream(surplus).anyMatch(flaw -> flaw > 0)) {
            int target = search();
            if (target == NONE) {
                throw new IllegalStateException("no chain to a column below its total, though the table is feasible");
            }
            moveDivisors(columnDistance[target]);
            transfer(target);
            new TiedTransfers(table, surplus).run();
        }
    }

    private int search() {
        Arrays.fill(rowDistance, Double.POSITIVE_INFINITY);
        Arrays.fill(settled, false);
        Arrays.fill(columnParent, NONE);
        for (int column = 0; column < table.columns; column++) {
            columnDistance[column] = surplus[column] > 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        while (true) {
            int nearest = NONE;
            for (int column = 0; column < table.columns; column++) {
                if (!settled[column]
                        && columnDistance[column] < Double.POSITIVE_INFINITY
                        && (nearest == NONE || columnDistance[column] < columnDistance[nearest])) {
                    nearest = column;
                }
            }
            if (nearest == NONE || surplus[nearest] < 0) {
                return nearest;
            }
            settled[nearest] = true;
            leave(nearest);
        }
    }

    /** Distances over every row that can give up a place in this column. */
    private void leave(int column) {
        double limit = Double.POSITIVE_INFINITY;
        for (int other = 0; other < table.columns; other++) {
            if (surplus[other] < 0) {
                limit = Math.min(limit, columnDistance[other]);
            }
        }
        for (int row = 0; row < table.rows; row++) {
            if (table.places[table.cell(row, column)] == 0) {
                continue;
            }
            double reached = columnDistance[column] + Math.max(0, table.slackDown(row, column));
            if (reached < rowDistance[row] && reached < limit) {
                rowDistance[row] = reached;
                rowParent[row] = column;
                for (int next = 0; next < table.columns; next++) {
                    if (!settled[next] && table.weighty(row, next)) {
                        double there = reached + Math.max(0, table.slackUp(row, next));
                        if (there < columnDistance[next]) {
                            columnDistance[next] = there;
                            columnParent[next] = row;
                        }
                    }
                }
            }
        }
    }

    private void moveDivisors(double distance) {
        for (int row = 0; row < table.rows; row++) {
            table.rowLogs[row] += Math.min(rowDistance[row], distance);
        }
        for (int column = 0; column < table.columns; column++) {
            table.columnLogs[column] -= Math.min(columnDistance[column], distance);
        }
    }

    private void transfer(int target) {
        int column = target;
        surplus[target]++;
        while (columnParent[column] != NONE) {
            int row = columnParent[column];
            table.places[table.cell(row, column)]++;
            column = rowParent[row];
            table.places[table.cell(row, column)]--;
        }
        surplus[column]--;
    }
}

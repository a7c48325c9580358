package org.saiwu.quota;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Moves as many places as possible along cells that tie already, without touching a divisor: a maximum flow from columns above
 * their totals to columns below, level by level (Dinic). Tables full of equal weights need this, where single transfers would be
 * thousands.
 */
final class TiedTransfers {
    /** Slacks up to this count as ties; an error here only costs time, since the result is proved afterwards. */
    private static final double TIE = 1e-11;

    private static final int UNREACHED = Integer.MAX_VALUE;

    private final ProportionTable table;
    private final long[] surplus;
    private final int[] rowLevels;
    private final int[] columnLevels;
    /** Where the search for a way on from a row or column has got to. */
    private final int[] rowProgress;

    private final int[] columnProgress;

    TiedTransfers(ProportionTable table, long[] surplus) {
        this.table = table;
        this.surplus = surplus;
        rowLevels = new int[table.rows];
        columnLevels = new int[table.columns];
        rowProgress = new int[table.rows];
        columnProgress = new int[table.columns];
    }

    void run() {
        while (setLevels()) {
            Arrays.fill(rowProgress, 0);
            Arrays.fill(columnProgress, 0);
            for (int column = 0; column < table.columns; column++) {
                while (surplus[column] > 0 && send(column)) {
                    surplus[column]--;
                }
            }
        }
    }

    private boolean setLevels() {
        Arrays.fill(rowLevels, UNREACHED);
        Arrays.fill(columnLevels, UNREACHED);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int column = 0; column < table.columns; column++) {
            if (surplus[column] > 0) {
                columnLevels[column] = 0;
                queue.add(column);
            }
        }
        boolean found = false;
        while (!queue.isEmpty()) {
            int column = queue.remove();
            for (int row = 0; row < table.rows; row++) {
                if (rowLevels[row] == UNREACHED && table.slackDown(row, column) < TIE) {
                    rowLevels[row] = columnLevels[column];
                    for (int next = 0; next < table.columns; next++) {
                        if (columnLevels[next] == UNREACHED && table.slackUp(row, next) < TIE) {
                            columnLevels[next] = rowLevels[row] + 1;
                            queue.add(next);
                            found |= surplus[next] < 0;
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Sends one place from this column on to one below its total; the depth is at most the number of rows or of columns. */
    private boolean send(int column) {
        for (; columnProgress[column] < table.rows; columnProgress[column]++) {
            int row = columnProgress[column];
            if (rowLevels[row] == columnLevels[column] && table.slackDown(row, column) < TIE && sendFromRow(row)) {
                table.places[table.cell(row, column)]--;
                return true;
            }
        }
        return false;
    }

    private boolean sendFromRow(int row) {
        for (; rowProgress[row] < table.columns; rowProgress[row]++) {
            int next = rowProgress[row];
            if (columnLevels[next] == rowLevels[row] + 1 && table.slackUp(row, next) < TIE) {
                if (surplus[next] < 0) {
                    surplus[next]++;
                } else if (!send(next)) {
                    continue;
                }
                table.places[table.cell(row, next)]++;
                return true;
            }
        }
        return false;
    }
}

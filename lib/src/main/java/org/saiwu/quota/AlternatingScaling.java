package org.saiwu.quota;

import java.util.Arrays;

/**
 * First part of the way to a biproportional table: rows and columns are apportioned in turn, each with its own divisor, until hardly any
 * column is off its total. It ends with every row at its total.
 */
final class AlternatingScaling {
    private static final int FITTING_ROUNDS = 40;
    private static final int ROUNDS = 30;
    private static final int HALVINGS = 80;

    private final ProportionTable table;

    AlternatingScaling(ProportionTable table) {
        this.table = table;
    }

    void run() {
        fit();
        apportionRows();
        long flaws = flaws();
        for (int round = 0; round < ROUNDS && flaws > 0; round++) {
            apportionColumns();
            apportionRows();
            long now = flaws();
            if (now > 0 && now * 10 >= flaws * 9) {
                return;
            }
            flaws = now;
        }
    }

    /** Divisors that bring the unrounded quotients near the totals (iterative proportional fitting). */
    private void fit() {
        double[] weights = new double[table.weights.length];
        double largest = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] = table.weights[cell].doubleValue();
            largest = Math.max(largest, weights[cell]);
        }
        double[] rowDivisors = new double[table.rows];
        double[] columnDivisors = new double[table.columns];
        Arrays.fill(columnDivisors, 1);
        for (int round = 0; round < FITTING_ROUNDS; round++) {
            double change = fitRows(weights, rowDivisors, columnDivisors);
            fitColumns(weights, rowDivisors, columnDivisors);
            if (change < 1e-5) {
                break;
            }
        }
        if (usable(rowDivisors) && usable(columnDivisors)) {
            Arrays.setAll(table.rowLogs, row -> Math.log(rowDivisors[row]));
            Arrays.setAll(table.columnLogs, column -> Math.log(columnDivisors[column]));
        } else {
            Arrays.fill(table.rowLogs, Math.log(largest));
        }
    }

    private static boolean usable(double[] divisors) {
        return Arrays.stream(divisors).allMatch(divisor -> divisor > 0 && divisor < Double.POSITIVE_INFINITY);
    }

    private double fitRows(double[] weights, double[] rowDivisors, double[] columnDivisors) {
        double change = 0;
        for (int row = 0; row < table.rows; row++) {
            double sum = 0;
            for (int column = 0; column < table.columns; column++) {
                sum += weights[table.cell(row, column)] / columnDivisors[column];
            }
            double divisor = fitted(sum, table.rowTotals[row]);
            change = Math.max(change, Math.abs(divisor - rowDivisors[row]) / divisor);
            rowDivisors[row] = divisor;
        }
        return change;
    }

    private void fitColumns(double[] weights, double[] rowDivisors, double[] columnDivisors) {
        double[] sums = new double[table.columns];
        for (int row = 0; row < table.rows; row++) {
            for (int column = 0; column < table.columns; column++) {
                sums[column] += weights[table.cell(row, column)] / rowDivisors[row];
            }
        }
        Arrays.setAll(columnDivisors, column -> fitted(sums[column], table.columnTotals[column]));
    }

    /** A line without places still needs a divisor, one that rounds all its quotients to zero. */
    private static double fitted(double sum, long total) {
        return sum == 0 ? 1 : sum / Math.max(total, 0.25);
    }

    private long flaws() {
        long sum = 0;
        for (int column = 0; column < table.columns; column++) {
            sum += Math.abs(table.surplus(column));
        }
        return sum;
    }

    private void apportionRows() {
        int[] cells = new int[table.columns];
        for (int row = 0; row < table.rows; row++) {
            int first = table.cell(row, 0);
            Arrays.setAll(cells, k -> first + k);
            double[] logs = new double[table.columns];
            for (int k = 0; k < logs.length; k++) {
                logs[k] = table.weightLog(row, k) - table.columnLogs[k];
            }
            table.rowLogs[row] = apportion(logs, cells, table.rowTotals[row], table.rowLogs[row]);
        }
    }

    private void apportionColumns() {
        int[] cells = new int[table.rows];
        double[] logs = new double[table.rows];
        for (int column = 0; column < table.columns; column++) {
            for (int k = 0; k < logs.length; k++) {
                cells[k] = table.cell(k, column);
                logs[k] = table.weightLog(k, column) - table.rowLogs[k];
            }
            table.columnLogs[column] = apportion(logs, cells, table.columnTotals[column], table.columnLogs[column]);
        }
    }

    /** Rounds a line to its total and returns the logarithm of a divisor in the middle of those that do so. */
    private double apportion(double[] logs, int[] cells, long total, double start) {
        double divisor = start;
        long sum = round(logs, cells, total, divisor);
        if (Math.abs(sum - total) > cells.length) {
            divisor = halve(logs, cells, total, start);
            sum = round(logs, cells, total, divisor);
        }
        for (; sum < total; sum++) {
            table.places[cells[next(logs, cells)]]++;
        }
        for (; sum > total; sum--) {
            table.places[cells[last(logs, cells)]]--;
        }
        int next = next(logs, cells);
        int last = last(logs, cells);
        double low = next < 0
                ? Double.NEGATIVE_INFINITY
                : logs[next] - ProportionTable.logOfHalfAbove(table.places[cells[next]]);
        double high = last < 0
                ? Double.POSITIVE_INFINITY
                : logs[last] - ProportionTable.logOfHalfAbove(table.places[cells[last]] - 1);
        if (Double.isInfinite(low)) {
            return Double.isInfinite(high) ? 0 : high - 1;
        }
        return Double.isInfinite(high) ? low + 1 : (low + high) / 2;
    }

    private double halve(double[] logs, int[] cells, long total, double start) {
        double low = start;
        double high = start;
        for (double step = 1; round(logs, cells, total, high) > total && step < 4096; step *= 2) {
            high += step;
        }
        for (double step = 1; round(logs, cells, total, low) < total && step < 4096; step *= 2) {
            low -= step;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            long sum = round(logs, cells, total, middle);
            if (sum == total) {
                return middle;
            }
            if (sum > total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private long round(double[] logs, int[] cells, long total, double divisor) {
        long sum = 0;
        for (int k = 0; k < cells.length; k++) {
            double quotient = Math.exp(logs[k] - divisor);
            int rounded = (int) Math.min(total + 1, (long) Math.min(quotient + 0.5, 4e9));
            table.places[cells[k]] = rounded;
            sum += rounded;
        }
        return sum;
    }

    /** The cell with the largest claim to one more place, or -1. */
    private int next(double[] logs, int[] cells) {
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < cells.length; k++) {
            double claim = logs[k] - ProportionTable.logOfHalfAbove(table.places[cells[k]]);
            if (claim > largest) {
                largest = claim;
                best = k;
            }
        }
        return best;
    }

    /** The cell with the smallest claim to its last place, or -1. */
    private int last(double[] logs, int[] cells) {
        int best = -1;
        double smallest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < cells.length; k++) {
            int held = table.places[cells[k]];
            if (held > 0) {
                double claim = logs[k] - ProportionTable.logOfHalfAbove(held - 1);
                if (claim < smallest) {
                    smallest = claim;
                    best = k;
                }
            }
        }
        return best;
    }
}

package org.saiwu.quota;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A table on its way to a biproportional solution: weights, wanted totals, the places so far, and estimated divisors as logarithms.
 *
 * <p>A cell of weight w and x places fits divisors r and c when x - 1/2 <= w/(r*c) <= x + 1/2. The slack upwards, log(x + 1/2) - log(w/(r*c)),
 * is what a further place would cost, the slack downwards what taking one away would cost. Everything in floating point here only
 * leads to a candidate, which {@link ExactDivisors} then proves or corrects.
 */
final class ProportionTable {
    private static final double[] HALF_LOGS = new double[1024];

    static {
        Arrays.setAll(HALF_LOGS, places -> Math.log(places + 0.5));
    }

    final int rows;
    final int columns;
    final BigInteger[] weights;
    final long[] rowTotals;
    final long[] columnTotals;
    final int[] places;
    /** Logarithms of the divisors. */
    final double[] rowLogs;

    final double[] columnLogs;
    private final double[] weightLogs;

    ProportionTable(int rows, int columns, BigInteger[] weights, long[] rowTotals, long[] columnTotals) {
        this.rows = rows;
        this.columns = columns;
        this.weights = weights;
        this.rowTotals = rowTotals;
        this.columnTotals = columnTotals;
        places = new int[weights.length];
        rowLogs = new double[rows];
        columnLogs = new double[columns];
        weightLogs = new double[weights.length];
        Arrays.setAll(weightLogs, cell -> Math.log(weights[cell].doubleValue()));
    }

    /** log(places + 1/2). */
    static double logOfHalfAbove(int places) {
        return places < HALF_LOGS.length ? HALF_LOGS[places] : Math.log(places + 0.5);
    }

    int cell(int row, int column) {
        return row * columns + column;
    }

    boolean weighty(int row, int column) {
        return weights[cell(row, column)].signum() > 0;
    }

    double weightLog(int row, int column) {
        return weightLogs[cell(row, column)];
    }

    /** How far the quotient is below the point where the cell gets one more; infinite for a weight of zero. */
    double slackUp(int row, int column) {
        int cell = cell(row, column);
        return logOfHalfAbove(places[cell]) - weightLogs[cell] + rowLogs[row] + columnLogs[column];
    }

    /** How far the quotient is above the point where the cell loses one; infinite when it has none. */
    double slackDown(int row, int column) {
        int cell = cell(row, column);
        return places[cell] == 0
                ? Double.POSITIVE_INFINITY
                : weightLogs[cell] - rowLogs[row] - columnLogs[column] - logOfHalfAbove(places[cell] - 1);
    }

    /** By how much a column holds more than its total. */
    long surplus(int column) {
        long sum = -columnTotals[column];
        for (int row = 0; row < rows; row++) {
            sum += places[cell(row, column)];
        }
        return sum;
    }
}

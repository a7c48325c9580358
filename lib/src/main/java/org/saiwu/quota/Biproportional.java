package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.List;

/**
 * Shares places among units and categories at once, the totals of both held (Balinski and Demange 1989): every cell is
 * weight/(unit divisor * category divisor) rounded at the half.
 */
public final class Biproportional {
    /** The most cells of a table. */
    public static final int MAX_CELLS = 4_000_000;

    private Biproportional() {}

    /**
     * The solution, or the set that blocks one.
     *
     * @param units row names
     * @param categories column ids
     * @param weights weights by row, then column; non-negative
     * @param unitTotals places of each row
     * @param categoryTotals places of each column, of the same sum
     */
    public static Outcome solve(
            List<String> units,
            List<String> categories,
            List<List<BigDecimal>> weights,
            List<Long> unitTotals,
            List<Long> categoryTotals) {
        throw new UnsupportedOperationException("not yet");
    }

    /** A solution, or why there is none. */
    public sealed interface Outcome {}

    /** No table with these totals exists. */
    public record Blocked(Obstacle obstacle) implements Outcome {}

    /**
     * The table.
     *
     * @param places by row, then column, beyond doubt; open cells hold the smaller of their two values
     * @param ties groups of cells whose open places may go to either side
     * @param unitDivisors exact divisors of the rows
     * @param categoryDivisors exact divisors of the columns
     */
    public record Solved(
            List<List<Long>> places, List<OpenCells> ties, List<Fraction> unitDivisors, List<Fraction> categoryDivisors)
            implements Outcome {}

    /**
     * Cells that tie: in each, weight/divisors is exactly a half above its places.
     *
     * @param cells the cells, ordered by row and then column
     * @param open how many of them get one more place
     */
    public record OpenCells(List<Cell> cells, long open) {
        public OpenCells {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of the table by its row and column, counted from 0. */
    public record Cell(int unit, int category) {}
}

package org.saiwu.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shares places among units and categories at once, the totals of both held (Balinski and Demange 1989): every cell is
 * weight/(unit divisor * category divisor) rounded at the half.
 */
public final class Biproportional {
    /** The most cells of a table. */
    public static final int MAX_CELLS = 1_000_000;

    private Biproportional() {}

    /**
     * The solution, or the set that blocks one.
     *
     * @param weights weights by row, then column; non-negative
     * @param unitTotals places of each row
     * @param categoryTotals places of each column, of the same sum
     */
    public static Outcome solve(List<List<BigDecimal>> weights, List<Long> unitTotals, List<Long> categoryTotals) {
        return solve(weights, unitTotals, categoryTotals, new ArrayList<>());
    }

    /**
     * The same, telling also one way to fill the open cells.
     *
     * @param filled gets the cells that have the open places in one of the solutions, any one
     */
    static Outcome solve(
            List<List<BigDecimal>> weights, List<Long> unitTotals, List<Long> categoryTotals, List<Cell> filled) {
        ProportionTable table = table(weights, unitTotals, categoryTotals);
        Optional<Blockade> blockade = Blockade.find(table);
        if (blockade.isPresent()) {
            Blockade found = blockade.get();
            return new Blocked(found.columns(), found.rows(), found.needed(), found.available());
        }
        new AlternatingScaling(table).run();
        new TieAndTransfer(table).run();
        ExactDivisors exact = new ExactDivisors(table);
        Fraction[] weak = exact.find();
        RigidGroups groups = new RigidGroups(table, exact);
        Fraction[] divisors = new ShortDivisors(table, groups, weak).find();
        int scale = ExactWeights.scale(weights.stream().flatMap(List::stream).toList());
        return certify(table, groups, divisors, scale, filled);
    }

    private static ProportionTable table(
            List<List<BigDecimal>> weights, List<Long> unitTotals, List<Long> categoryTotals) {
        int rows = unitTotals.size();
        int columns = categoryTotals.size();
        if (weights.size() != rows || weights.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException(
                    "weights are not a table of " + rows + " rows and " + columns + " columns");
        }
        if ((long) rows * columns > MAX_CELLS) {
            throw new IllegalArgumentException("more than " + MAX_CELLS + " cells");
        }
        long total = sum(unitTotals);
        if (total != sum(categoryTotals)) {
            throw new IllegalArgumentException("rows and columns have different totals");
        }
        BigInteger[] integers =
                ExactWeights.toIntegers(weights.stream().flatMap(List::stream).toList());
        return new ProportionTable(
                rows,
                columns,
                integers,
                unitTotals.stream().mapToLong(Long::longValue).toArray(),
                categoryTotals.stream().mapToLong(Long::longValue).toArray());
    }

    private static long sum(List<Long> totals) {
        long sum = 0;
        for (long places : totals) {
            if (places < 0 || places > Apportionment.MAX_PLACES - sum) {
                throw new IllegalArgumentException("places out of range");
            }
            sum += places;
        }
        return sum;
    }

    /** Holds every cell against the divisors in whole numbers, and takes back the places that tie. */
    private static Solved certify(
            ProportionTable table, RigidGroups groups, Fraction[] divisors, int scale, List<Cell> filled) {
        List<List<Cell>> cells = new ArrayList<>();
        long[] open = new long[groups.groups().size()];
        groups.groups().forEach(group -> cells.add(new ArrayList<>(0)));
        List<List<Long>> places = new ArrayList<>();
        for (int row = 0; row < table.rows; row++) {
            Long[] line = new Long[table.columns];
            for (int column = 0; column < table.columns; column++) {
                int held = table.places[table.cell(row, column)];
                int node = table.rows + column;
                int group = groups.groupOf(row);
                int above = table.weighty(row, column) ? side(table, row, column, 2L * held + 1, divisors) : -1;
                int below = held > 0 ? side(table, row, column, 2L * held - 1, divisors) : 1;
                boolean ties = above == 0 || below == 0;
                if (above > 0 || below < 0 || (ties && group != groups.groupOf(node))) {
                    throw new IllegalStateException("the divisors do not reproduce cell " + row + ", " + column);
                }
                if (ties) {
                    cells.get(group).add(new Cell(row, column));
                    open[group] += below == 0 ? 1 : 0;
                }
                if (below == 0) {
                    filled.add(new Cell(row, column));
                }
                line[column] = below == 0 ? held - 1L : held;
            }
            places.add(List.of(line));
        }
        List<OpenCells> ties = new ArrayList<>();
        for (int group = 0; group < open.length; group++) {
            if (open[group] > 0) {
                ties.add(new OpenCells(cells.get(group), open[group]));
            }
        }
        ties.sort(Comparator.comparingInt((OpenCells tie) -> tie.cells().get(0).unit())
                .thenComparingInt(tie -> tie.cells().get(0).category()));
        return new Solved(
                places,
                ties,
                // The table holds the weights times a power of ten, so the divisors of its rows are that many times too
                // large.
                Arrays.stream(divisors, 0, table.rows)
                        .map(divisor -> divisor.times(new Fraction(BigInteger.ONE, BigInteger.TEN.pow(scale))))
                        .toList(),
                List.of(Arrays.copyOfRange(divisors, table.rows, divisors.length)));
    }

    private static int side(ProportionTable table, int row, int column, long doubled, Fraction[] divisors) {
        return ExactDivisors.exactSide(
                table.weights[table.cell(row, column)], doubled, divisors[row], divisors[table.rows + column]);
    }

    /** A solution, or why there is none. */
    public sealed interface Outcome {}

    /**
     * No table with these totals exists.
     *
     * @param categories a smallest set of columns that can't be filled
     * @param units the rows with a weight in any of them
     * @param needed the places that the columns need together
     * @param available the places that the rows have together
     */
    public record Blocked(List<Integer> categories, List<Integer> units, long needed, long available)
            implements Outcome {
        public Blocked {
            categories = List.copyOf(categories);
            units = List.copyOf(units);
        }
    }

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
            implements Outcome {
        public Solved {
            places = List.copyOf(places);
            ties = List.copyOf(ties);
            unitDivisors = List.copyOf(unitDivisors);
            categoryDivisors = List.copyOf(categoryDivisors);
        }
    }

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

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
        groups.groups().forEach(group -> cells.add(new ArrayList<>(0)));
        long[] open = new long[cells.size()];
        List<List<Long>> places = new ArrayList<>();
        for (int row = 0; row < table.rows; row++) {
            Long[] line = new Long[table.columns];
            for (int column = 0; column < table.columns; column++) {
                Fit fit = fit(table, row, column, divisors);
                int group = groups.groupOf(row);
                if (fit != Fit.CLEAR && (fit == Fit.NONE || group != groups.groupOf(table.rows + column))) {
                    throw new IllegalStateException("the divisors do not reproduce cell " + row + ", " + column);
                }
                Cell cell = new Cell(row, column);
                if (fit != Fit.CLEAR) {
                    cells.get(group).add(cell);
                }
                line[column] = (long) table.places[table.cell(row, column)];
                if (fit == Fit.TIES_BELOW) {
                    filled.add(cell);
                    open[group]++;
                    line[column]--;
                }
            }
            places.add(List.of(line));
        }
        // The table holds the weights times a power of ten, so the divisors of its rows are that many times too large.
        Fraction unscaled = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(scale));
        return new Solved(
                places,
                openCells(cells, open),
                Arrays.stream(divisors, 0, table.rows)
                        .map(divisor -> divisor.times(unscaled))
                        .toList(),
                List.of(Arrays.copyOfRange(divisors, table.rows, divisors.length)));
    }

    private static List<OpenCells> openCells(List<List<Cell>> cells, long[] open) {
        List<OpenCells> ties = new ArrayList<>();
        for (int group = 0; group < open.length; group++) {
            if (open[group] > 0) {
                ties.add(new OpenCells(cells.get(group), open[group]));
            }
        }
        ties.sort(Comparator.comparingInt((OpenCells tie) -> tie.cells().get(0).unit())
                .thenComparingInt(tie -> tie.cells().get(0).category()));
        return ties;
    }

    /** How a cell's places stand to its quotient. */
    private enum Fit {
        /** The quotient is within a half of the places. */
        CLEAR,
        /** The quotient is the places and a half. */
        TIES_ABOVE,
        /** The quotient is the places less a half. */
        TIES_BELOW,
        NONE
    }

    private static Fit fit(ProportionTable table, int row, int column, Fraction[] divisors) {
        if (!table.weighty(row, column)) {
            return table.places[table.cell(row, column)] == 0 ? Fit.CLEAR : Fit.NONE;
        }
        int held = table.places[table.cell(row, column)];
        int above = side(table, row, column, 2L * held + 1, divisors);
        int below = held > 0 ? side(table, row, column, 2L * held - 1, divisors) : 1;
        if (above > 0 || below < 0) {
            return Fit.NONE;
        }
        return above == 0 ? Fit.TIES_ABOVE : below == 0 ? Fit.TIES_BELOW : Fit.CLEAR;
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

package org.saiwu.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table whose cells know the grid squares they cover. */
public final class FormTable implements FormBlock {

    /** Squares remembered as covered by spans; more than a form ever has, less than a hostile file could ask for. */
    private static final int MAX_SQUARES = 500_000;

    private final int number;
    private final Optional<String> sheet;
    private final List<FormCell> cells;
    private final int rows;
    private final Map<Long, FormCell> squares;

    /**
     * Makes a table.
     *
     * @param number its number in the document, from 1
     * @param sheet the sheet it is, in a spreadsheet
     * @param cells its cells; where two cover one square, the first keeps it
     */
    public FormTable(int number, Optional<String> sheet, List<FormCell> cells) {
        this.number = number;
        this.sheet = sheet;
        this.cells = cells.stream()
                .sorted(Comparator.comparingInt(FormCell::row).thenComparingInt(FormCell::column))
                .toList();
        this.squares = new HashMap<>();
        int last = 0;
        for (FormCell cell : this.cells) {
            last = Math.max(last, cell.row() + cell.rowSpan() - 1);
            cover(cell);
        }
        this.rows = last;
    }

    private void cover(FormCell cell) {
        squares.putIfAbsent(square(cell.row(), cell.column()), cell);
        if (squares.size() + (long) cell.rowSpan() * cell.columnSpan() > MAX_SQUARES) {
            return;
        }
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                squares.putIfAbsent(square(row, column), cell);
            }
        }
    }

    private static long square(int row, int column) {
        return ((long) row << 32) | column;
    }

    /** Returns the number of this table in its document, from 1. */
    public int number() {
        return number;
    }

    /** Returns the sheet's name when the document is a spreadsheet. */
    public Optional<String> sheet() {
        return sheet;
    }

    /** Returns the cells by row, then column; a spanning cell once, at its top left square. */
    public List<FormCell> cells() {
        return cells;
    }

    /** Returns the number of the last row. */
    public int rows() {
        return rows;
    }

    /** Returns the cell that covers a square, counted from 1. */
    public Optional<FormCell> at(int row, int column) {
        return Optional.ofNullable(squares.get(square(row, column)));
    }

    /** Returns where a cell of this table is, in words that suit the document. */
    public DocumentPlace placeOf(FormCell cell) {
        return sheet.<DocumentPlace>map(name -> new DocumentPlace.SheetCell(name, cell.row(), cell.column()))
                .orElseGet(() -> new DocumentPlace.TableCell(number, cell.row(), cell.column()));
    }
}

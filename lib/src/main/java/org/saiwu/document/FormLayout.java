package org.saiwu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays out tables and paragraphs as a form view while a document is read. */
final class FormLayout {

    /** A form has some hundred cells; a big sheet of data is no form, and beyond this only its text is kept. */
    private static final int MAX_CELLS = 50_000;

    /** How a cell is joined to the one above it. */
    enum Merge {
        NONE,
        /** First of several rows. */
        FIRST,
        /** Covered by a cell that began in a row above. */
        COVERED
    }

    /** A merged region of a sheet; row and column count from 1. */
    record Region(int row, int column, int rows, int columns) {}

    private final List<FormBlock> blocks = new ArrayList<>();
    private final Deque<OpenTable> open = new ArrayDeque<>();
    private int tables;
    private int cells;

    private static final class OpenTable {
        final int number;
        final Optional<String> sheet;
        final List<FormCell> cells = new ArrayList<>();
        final Map<Integer, Integer> mergedFrom = new HashMap<>();
        /** Where the table goes among the blocks: before tables nested in it. */
        final int blockIndex;

        final StringBuilder text = new StringBuilder();
        int row;
        int column;
        boolean inCell;

        OpenTable(int number, Optional<String> sheet, int blockIndex) {
            this.number = number;
            this.sheet = sheet;
            this.blockIndex = blockIndex;
        }
    }

    boolean inTable() {
        return !open.isEmpty();
    }

    void openTable(Optional<String> sheet) {
        open.push(new OpenTable(++tables, sheet, blocks.size()));
    }

    void row(int number) {
        OpenTable table = open.peek();
        if (table != null) {
            table.row = number > 0 ? number : table.row + 1;
            table.column = 1;
        }
    }

    /** Moves over squares that no cell covers. */
    void skipColumns(int count) {
        OpenTable table = open.peek();
        if (table != null) {
            table.column += Math.max(0, Math.min(FormCell.MAX_SPAN, count));
        }
    }

    /** Opens a cell at a column from 1, or the next one when 0. */
    void openCell(int column) {
        OpenTable table = open.peek();
        if (table != null) {
            table.row = Math.max(1, table.row);
            table.column = Math.max(1, column > 0 ? column : table.column);
            table.text.setLength(0);
            table.inCell = true;
        }
    }

    void closeCell(Merge merge, int columnSpan) {
        OpenTable table = open.peek();
        if (table == null) {
            return;
        }
        int span = Math.max(1, Math.min(FormCell.MAX_SPAN, columnSpan));
        Integer above = table.mergedFrom.get(table.column);
        if (merge == Merge.COVERED && above != null) {
            FormCell first = table.cells.get(above);
            table.cells.set(
                    above,
                    new FormCell(
                            first.row(),
                            first.column(),
                            table.row - first.row() + 1,
                            first.columnSpan(),
                            first.text()));
        } else if (++cells <= MAX_CELLS) {
            table.mergedFrom.remove(table.column);
            if (merge != Merge.NONE) {
                table.mergedFrom.put(table.column, table.cells.size());
            }
            table.cells.add(new FormCell(
                    table.row, table.column, 1, span, table.text.toString().strip()));
        }
        table.column += span;
        table.inCell = false;
    }

    /** Gives cells their spans, once the merged regions of a sheet are known, and drops the blank cells they cover. */
    void spans(List<Region> regions) {
        OpenTable table = open.peek();
        if (table == null || regions.isEmpty()) {
            return;
        }
        Map<Long, Region> starts = new HashMap<>();
        Set<Long> covered = new HashSet<>();
        for (Region region : regions) {
            starts.putIfAbsent(square(region.row(), region.column()), region);
            for (int row = 0; row < Math.min(FormCell.MAX_SPAN, region.rows()) && covered.size() < MAX_CELLS; row++) {
                for (int column = 0; column < Math.min(FormCell.MAX_SPAN, region.columns()); column++) {
                    if (row + column > 0) {
                        covered.add(square(region.row() + row, region.column() + column));
                    }
                }
            }
        }
        List<FormCell> kept = new ArrayList<>();
        for (FormCell cell : table.cells) {
            long square = square(cell.row(), cell.column());
            Region region = starts.get(square);
            if (region != null) {
                kept.add(new FormCell(cell.row(), cell.column(), region.rows(), region.columns(), cell.text()));
            } else if (!cell.text().isEmpty() || !covered.contains(square)) {
                kept.add(cell);
            }
        }
        table.cells.clear();
        table.cells.addAll(kept);
    }

    private static long square(int row, int column) {
        return ((long) row << 32) | column;
    }

    void closeTable() {
        OpenTable table = open.poll();
        if (table != null && !table.cells.isEmpty()) {
            blocks.add(
                    Math.min(table.blockIndex, blocks.size()), new FormTable(table.number, table.sheet, table.cells));
        }
    }

    void paragraph(int number, String text) {
        OpenTable table = open.peek();
        if (table != null) {
            table.text.append(text).append('\n');
        } else if (!text.isBlank() && ++cells <= MAX_CELLS) {
            blocks.add(new FormParagraph(number, text.strip()));
        }
    }

    Optional<DocumentPlace> place() {
        OpenTable table = open.peek();
        if (table == null) {
            return Optional.empty();
        }
        int row = Math.max(1, table.row);
        int column = Math.max(1, table.column);
        return Optional.of(table.sheet
                .<DocumentPlace>map(name -> new DocumentPlace.SheetCell(name, row, column))
                .orElseGet(() -> new DocumentPlace.TableCell(table.number, row, column)));
    }

    FormView view() {
        while (!open.isEmpty()) {
            closeTable();
        }
        return new FormView(blocks);
    }
}

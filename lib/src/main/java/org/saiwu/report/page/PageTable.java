package org.saiwu.report.page;

import java.util.List;

/**
 * A table on a page; everything in it is escaped when it is written.
 *
 * @param rows each with a cell for each column
 * @param totals the last row; empty for none
 */
public record PageTable(List<Column> columns, List<List<Cell>> rows, List<Cell> totals) {
    public PageTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
    }

    public static PageTable of(List<Column> columns, List<List<Cell>> rows) {
        return new PageTable(columns, rows, List.of());
    }

    /** A column; numbers stand to the right. */
    public record Column(String header, boolean number) {
        public static Column text(String header) {
            return new Column(header, false);
        }

        public static Column number(String header) {
            return new Column(header, true);
        }

        String cssClass() {
            return number ? "number" : "text";
        }
    }

    /** What stands in one place. */
    public record Cell(String text, Tone tone) {
        public static Cell of(String text) {
            return new Cell(text, Tone.PLAIN);
        }

        public static Cell of(long number) {
            return of(Long.toString(number));
        }

        /** A number in a colour, unless it is nothing. */
        public static Cell of(long number, Tone tone) {
            return new Cell(Long.toString(number), number == 0 ? Tone.PLAIN : tone);
        }
    }

    /** Style classes of the cell in a column. */
    public String cssClass(int column, Cell cell) {
        return columns.get(column).cssClass() + " " + cell.tone().cssClass();
    }
}

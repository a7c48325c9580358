package org.saiwu.report.tabular;

import java.util.List;
import java.util.Optional;
import org.saiwu.report.page.Tile;
import org.saiwu.table.CellValue;
import org.saiwu.table.SheetColumn;

/**
 * What a report that is tables says, in one language, before it is given a form.
 *
 * @param overline what sort of report it is, for example 名额分配
 * @param title what it is about, for example the contest
 * @param lead the outcome in one sentence
 * @param tiles totals, for the page
 * @param remarks what a reader has to know of the figures, a sentence each
 * @param sections the tables, the main one first, at least one
 */
public record TabularDocument(
        String overline,
        String title,
        String lead,
        List<Tile> tiles,
        List<String> remarks,
        Optional<BarChart> chart,
        List<Histogram> histograms,
        List<Section> sections) {
    public TabularDocument {
        histograms = List.copyOf(histograms);
        tiles = List.copyOf(tiles);
        remarks = List.copyOf(remarks);
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a report without a table");
        }
    }

    /** A document without histograms. */
    public TabularDocument(
            String overline,
            String title,
            String lead,
            List<Tile> tiles,
            List<String> remarks,
            Optional<BarChart> chart,
            List<Section> sections) {
        this(overline, title, lead, tiles, remarks, chart, List.of(), sections);
    }

    /**
     * One table.
     *
     * @param title its heading and the name of its sheet
     * @param rows a value for each column
     * @param totals the last row; empty for none
     * @param inText whether it is shown on a terminal too
     */
    public record Section(
            String title, List<Column> columns, List<List<CellValue>> rows, List<CellValue> totals, boolean inText) {
        public Section {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            totals = List.copyOf(totals);
        }

        /** A table without totals that is shown everywhere. */
        public static Section of(String title, List<Column> columns, List<List<CellValue>> rows) {
            return new Section(title, columns, rows, List.of(), true);
        }

        /** The same with totals. */
        public Section withTotals(List<CellValue> row) {
            return new Section(title, columns, rows, row, inText);
        }

        /** The same, left out on a terminal. */
        public Section notInText() {
            return new Section(title, columns, rows, totals, false);
        }
    }

    /**
     * A column.
     *
     * @param number whether it stands to the right
     * @param sheet how a workbook shows it
     */
    public record Column(String header, boolean number, SheetColumn sheet) {
        public static Column text(String header) {
            return new Column(header, false, SheetColumn.of(header));
        }

        public static Column number(String header) {
            return new Column(header, true, SheetColumn.of(header));
        }
    }
}

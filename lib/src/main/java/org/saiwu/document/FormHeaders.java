package org.saiwu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells rows of labels that head a list from rows of labels each with its value beside it.
 *
 * <p>Two labels side by side head a list, since neither has room for a value. Labels with other cells between them head one only when
 * they are at least three in five of the row, and no label stands right below the first.
 */
final class FormHeaders {

    /** A list longer than this is a table of data, and its rest is of no interest to a form. */
    private static final int MAX_ROWS = 500;

    /** A header row: its labels, and for each data row the cells below them, in the same order. */
    record Header(List<FormCell> labels, List<List<FormCell>> rows) {}

    private final FormTable table;
    private final FormLabels labels;

    FormHeaders(FormTable table, FormLabels labels) {
        this.table = table;
        this.labels = labels;
    }

    List<Header> all() {
        Map<Integer, List<FormCell>> byRow = new TreeMap<>();
        for (FormCell cell : table.cells()) {
            byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
        }
        List<Header> headers = new ArrayList<>();
        for (List<FormCell> row : byRow.values()) {
            List<FormCell> found = columnLabels(row);
            if (found.size() >= 2 && isHeader(row, found)) {
                headers.add(new Header(found, dataBelow(found)));
            }
        }
        return headers;
    }

    /** The labels of a row but for headings such as 作者, which stand left of a list and are taller than its header row. */
    private List<FormCell> columnLabels(List<FormCell> row) {
        List<FormCell> found =
                row.stream().filter(cell -> labels.isLabel(cell.text())).toList();
        int height = found.stream().mapToInt(FormCell::rowSpan).min().orElse(1);
        return found.stream().filter(cell -> cell.rowSpan() == height).toList();
    }

    private boolean isHeader(List<FormCell> row, List<FormCell> found) {
        FormCell last = found.get(found.size() - 1);
        FormCell first = found.get(0);
        if (below(last, 0).isEmpty()
                || below(last, 0).filter(cell -> labels.isLabel(cell.text())).isPresent()) {
            return false;
        }
        for (int i = 1; i < found.size(); i++) {
            FormCell before = found.get(i - 1);
            boolean adjacent =
                    before.column() + before.columnSpan() == found.get(i).column();
            if (adjacent) {
                return true;
            }
        }
        long filled = row.stream().filter(cell -> !cell.text().isEmpty()).count();
        boolean labelBelow =
                below(first, 0).filter(cell -> labels.isLabel(cell.text())).isPresent();
        return !labelBelow && found.size() >= 3 && filled == row.size() && found.size() * 5L >= row.size() * 3L;
    }

    private Optional<FormCell> below(FormCell label, int offset) {
        return table.at(label.row() + label.rowSpan() + offset, label.column());
    }

    private List<List<FormCell>> dataBelow(List<FormCell> header) {
        List<List<FormCell>> rows = new ArrayList<>();
        int bottom = header.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .min()
                .orElse(0);
        for (int row = bottom; row <= Math.min(table.rows(), bottom + MAX_ROWS); row++) {
            List<FormCell> data = new ArrayList<>();
            for (FormCell label : header) {
                int at = row;
                Optional<FormCell> cell = table.at(row, label.column());
                if (cell.filter(found -> labels.isLabel(found.text()) || isElsewhere(found, label))
                        .isPresent()) {
                    return rows;
                }
                data.add(cell.orElseGet(() -> new FormCell(at, label.column(), 1, 1, "")));
            }
            rows.add(data);
        }
        return rows;
    }

    /** A cell that begins in another column, or is much wider, belongs to the next part of the form. */
    private static boolean isElsewhere(FormCell cell, FormCell label) {
        return cell.column() != label.column() || cell.columnSpan() > label.columnSpan();
    }
}

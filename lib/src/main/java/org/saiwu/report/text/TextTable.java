package org.saiwu.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small table for a terminal: columns aligned by display width, a line under the header and, where there is one, over the
 * totals. When it is wider than the terminal, the columns of text give way and their cells wrap.
 */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();
    private Optional<List<Cell>> totals = Optional.empty();

    public TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** A column; numbers stand to the right and never wrap. */
    public record Column(String header, boolean number) {
        public static Column text(String header) {
            return new Column(header, false);
        }

        public static Column number(String header) {
            return new Column(header, true);
        }
    }

    /** What stands in one place. */
    public record Cell(String text, Colour colour) {
        public static Cell of(String text) {
            return new Cell(text, Colour.PLAIN);
        }

        public static Cell of(long number) {
            return of(Long.toString(number));
        }

        public Cell in(Colour other) {
            return new Cell(text, other);
        }
    }

    /** Adds a row with a cell for each column. */
    public TextTable row(List<Cell> cells) {
        rows.add(checked(cells));
        return this;
    }

    /** Sets the last row. */
    public TextTable totals(List<Cell> cells) {
        totals = Optional.of(checked(cells));
        return this;
    }

    private List<Cell> checked(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        return List.copyOf(cells);
    }

    /** The table's lines, without line ends. */
    public List<String> lines(TextStyle style) {
        int[] widths = widths(style.width());
        List<String> lines = new ArrayList<>();
        List<Cell> header = columns.stream()
                .map(column -> new Cell(column.header(), Colour.BOLD))
                .toList();
        addRow(lines, header, widths, style);
        lines.add(rule(widths, style));
        rows.forEach(row -> addRow(lines, row, widths, style));
        totals.ifPresent(row -> {
            lines.add(rule(widths, style));
            addRow(lines, row, widths, style);
        });
        return lines;
    }

    private int[] widths(int available) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(columns.get(i).header());
            for (List<Cell> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i).text()));
            }
            if (totals.isPresent()) {
                widths[i] =
                        Math.max(widths[i], DisplayWidth.of(totals.get().get(i).text()));
            }
        }
        if (available > 0) {
            narrow(widths, available - GAP.length() * (widths.length - 1));
        }
        return widths;
    }

    /** Takes columns from the widest column of text until the table fits or nothing is left to take. */
    private void narrow(int[] widths, int available) {
        int excess = -available;
        for (int width : widths) {
            excess += width;
        }
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean gives = !columns.get(i).number() && widths[i] > NARROWEST;
                if (gives && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String rule(int[] widths, TextStyle style) {
        int length = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            length += width;
        }
        return Colour.FAINT.paint((style.ascii() ? "-" : "─").repeat(length), style);
    }

    private void addRow(List<String> lines, List<Cell> cells, int[] widths, TextStyle style) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> parts =
                    WrappedText.lines(cells.get(i).text(), columns.get(i).number() ? 0 : widths[i]);
            wrapped.add(parts);
            height = Math.max(height, parts.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String space = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(text)));
                String painted = cells.get(i).colour().paint(text, style);
                out.append(i == 0 ? "" : GAP).append(columns.get(i).number() ? space + painted : painted + space);
            }
            lines.add(out.toString().stripTrailing());
        }
    }
}

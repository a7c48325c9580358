package org.saiwu.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.TooLarge;

/**
 * The records of a csv file after RFC 4180, and what people's files add to it: any line break, quotes inside a bare
 * cell, text after a closing quote, {@code ="001"} to keep a text from becoming a number, an apostrophe before what
 * would be a formula. A record counts as one row, however many lines it takes, as in a spreadsheet.
 */
final class CsvRows implements SheetSource.Rows {
    private static final int END = -1;

    private final Path file;
    private final Reader reader;
    private final char delimiter;
    private final TableLimits limits;
    private final boolean skipFirst;
    private final SheetTally tally = new SheetTally();
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int filled;
    private final StringBuilder cell = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int row;

    CsvRows(Path file, Reader reader, char delimiter, TableLimits limits, boolean skipFirst) {
        this.file = file;
        this.reader = reader;
        this.delimiter = delimiter;
        this.limits = limits;
        this.skipFirst = skipFirst;
    }

    @Override
    public @Nullable RawRow next() throws TableException {
        try {
            if (row == 0 && skipFirst && !readRecord()) {
                return null;
            }
            if (!readRecord()) {
                return null;
            }
            return new RawRow(row, cells.toArray(String[]::new));
        } catch (IOException unreadable) {
            throw new TableException(file, new TableProblem.Unreadable(String.valueOf(unreadable.getMessage())));
        }
    }

    private boolean readRecord() throws IOException, TableException {
        int next = read();
        if (next == END) {
            return false;
        }
        if (++row > limits.rows()) {
            throw new TableException(file, new TooLarge(Bounded.ROWS, limits.rows()));
        }
        cells.clear();
        while (true) {
            cell.setLength(0);
            next = next == '"' ? readQuoted() : next;
            while (next != delimiter && next != '\n' && next != '\r' && next != END) {
                append(next);
                next = next == '"' && cell.length() == 2 && cell.charAt(0) == '=' ? readQuoted() : read();
            }
            finishCell();
            if (next != delimiter) {
                break;
            }
            next = read();
        }
        if (next == '\r' && peek() == '\n') {
            read();
        }
        return true;
    }

    /** Reads what is quoted, the opening mark being read already; gives the character after the closing one. */
    private int readQuoted() throws IOException, TableException {
        int opened = row;
        while (true) {
            int next = read();
            if (next == END) {
                throw new TableException(file, new TableProblem.QuoteOpen(opened));
            }
            if (next == '"') {
                int after = read();
                if (after != '"') {
                    return after;
                }
            }
            append(next);
        }
    }

    private void append(int letter) throws TableException {
        if (cell.length() >= limits.cellCharacters()) {
            throw new TableException(file, new TooLarge(Bounded.CELL_CHARACTERS, limits.cellCharacters()));
        }
        cell.append((char) letter);
    }

    private void finishCell() throws TableException {
        if (cells.size() >= limits.columns()) {
            throw new TableException(file, new TooLarge(Bounded.COLUMNS, limits.columns()));
        }
        if (cell.length() > 1 && cell.charAt(0) == '\'' && CsvFormat.isFormulaStart(cell.charAt(1))) {
            cells.add(cell.substring(1));
        } else if (cell.length() > 1 && cell.charAt(0) == '=' && cell.charAt(1) == '"') {
            cells.add(cell.substring(2));
        } else {
            cells.add(cell.toString());
        }
    }

    private int read() throws IOException {
        int next = peek();
        if (next != END) {
            position++;
        }
        return next;
    }

    private int peek() throws IOException {
        if (position == filled) {
            filled = Math.max(0, reader.read(buffer));
            position = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[position];
    }

    @Override
    public SheetTally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

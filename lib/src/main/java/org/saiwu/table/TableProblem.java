package org.saiwu.table;

import java.util.List;
import java.util.Locale;

/** Why a table, or one cell of it, can't be used. */
public sealed interface TableProblem {
    /** What a cell should have held. */
    enum Expectation {
        NUMBER,
        WHOLE_NUMBER,
        NOT_NEGATIVE,
        POSITIVE,
        DATE,
        YES_OR_NO,
        NOT_BLANK
    }

    /** What a table has too much of. */
    enum Bounded {
        FILE_BYTES,
        INFLATED_BYTES,
        COMPRESSION_RATIO,
        ROWS,
        COLUMNS,
        CELL_CHARACTERS,
        TEXT_CHARACTERS,
        SHEETS,
        PARTS,
        STYLES,
        MERGED_RANGES
    }

    /** What the format is called by its sentence in the resource bundle. */
    String key();

    /** The values of the sentence, in order. */
    List<Object> values();

    /** The sentence, without the file's name. */
    default String sentence(Locale locale) {
        return TableWords.of(locale, "problem." + key(), values().toArray());
    }

    /** The file is not there, or the system does not let it be read. */
    record Unreadable(String reason) implements TableProblem {
        @Override
        public String key() {
            return "unreadable";
        }

        @Override
        public List<Object> values() {
            return List.of(reason);
        }
    }

    /** The content is neither xlsx, xls nor csv, whatever the name says. */
    record NotATable() implements TableProblem {
        @Override
        public String key() {
            return "not-a-table";
        }

        @Override
        public List<Object> values() {
            return List.of();
        }
    }

    /** The workbook opens only with a password. */
    record Encrypted() implements TableProblem {
        @Override
        public String key() {
            return "encrypted";
        }

        @Override
        public List<Object> values() {
            return List.of();
        }
    }

    /** A part of the workbook is broken off or malformed. */
    record Damaged(String part) implements TableProblem {
        @Override
        public String key() {
            return "damaged";
        }

        @Override
        public List<Object> values() {
            return List.of(part);
        }
    }

    /** The bytes are text in none of the encodings we read; {@code offset} is the first bad byte, from 0. */
    record Undecodable(long offset) implements TableProblem {
        @Override
        public String key() {
            return "undecodable";
        }

        @Override
        public List<Object> values() {
            return List.of(Long.toString(offset));
        }
    }

    /** A quotation mark in a csv file is opened in that row and never closed. */
    record QuoteOpen(int row) implements TableProblem {
        @Override
        public String key() {
            return "quote-open";
        }

        @Override
        public List<Object> values() {
            return List.of(Integer.toString(row));
        }
    }

    /** The table is larger than a table of a contest can be. */
    record TooLarge(Bounded what, long limit) implements TableProblem {
        @Override
        public String key() {
            return "too-large";
        }

        @Override
        public List<Object> values() {
            return List.of(what, Long.toString(limit));
        }
    }

    /** There is no cell with anything in it. */
    record Empty() implements TableProblem {
        @Override
        public String key() {
            return "empty";
        }

        @Override
        public List<Object> values() {
            return List.of();
        }
    }

    /** The workbook has no sheet of the name that was asked for. */
    record NoSuchSheet(String wanted, List<String> present) implements TableProblem {
        public NoSuchSheet {
            present = List.copyOf(present);
        }

        @Override
        public String key() {
            return "no-such-sheet";
        }

        @Override
        public List<Object> values() {
            return List.of(wanted, present);
        }
    }

    /**
     * No row has all the names that are needed.
     *
     * @param sheet the sheet that came nearest
     * @param row the row that came nearest, 1 for the first
     * @param missing the first name of each column that is missed
     * @param found the names in that row
     */
    record ColumnsMissing(String sheet, int row, List<String> missing, List<String> found) implements TableProblem {
        public ColumnsMissing {
            missing = List.copyOf(missing);
            found = List.copyOf(found);
        }

        @Override
        public String key() {
            return "columns-missing" + (sheet.isEmpty() ? "" : ".sheet");
        }

        @Override
        public List<Object> values() {
            return List.of(sheet, Integer.toString(row), missing, found);
        }
    }

    /** Two columns carry names of one wanted column. */
    record ColumnTwice(CellPlace first, CellPlace second) implements TableProblem {
        @Override
        public String key() {
            return "column-twice";
        }

        @Override
        public List<Object> values() {
            return List.of(first, second);
        }
    }

    /** A cell holds something else than expected; {@code actual} is empty for an empty cell. */
    record BadCell(CellPlace place, String actual, Expectation expected) implements TableProblem {
        @Override
        public String key() {
            return actual.isEmpty() ? "blank-cell" : "bad-cell";
        }

        @Override
        public List<Object> values() {
            return List.of(place, actual, expected);
        }
    }

    /** A cell holds none of the values it may hold. */
    record NotOneOf(CellPlace place, String actual, List<String> allowed) implements TableProblem {
        public NotOneOf {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String key() {
            return "not-one-of";
        }

        @Override
        public List<Object> values() {
            return List.of(place, actual, allowed);
        }
    }

    /** A value that may stand only once stands twice. */
    record Repeated(CellPlace place, String actual, CellPlace first) implements TableProblem {
        @Override
        public String key() {
            return "repeated";
        }

        @Override
        public List<Object> values() {
            return List.of(place, actual, first);
        }
    }
}

package org.saiwu.table;

/**
 * How a csv file is written; always UTF-8.
 *
 * @param byteOrderMark at the start, without which Excel takes the file for the system's code page
 * @param delimiter between cells
 * @param guard what to do with text that a spreadsheet would take for a formula
 */
public record CsvFormat(boolean byteOrderMark, char delimiter, Guard guard) {
    /** What to do with text that starts with {@code = + - @}, a tab or a carriage return. */
    public enum Guard {
        /** Puts an apostrophe before it. */
        APOSTROPHE,
        /** Leaves it, for programs that read the file. */
        NONE
    }

    /** For people with a spreadsheet program. */
    public static CsvFormat forSpreadsheets() {
        return new CsvFormat(true, ',', Guard.APOSTROPHE);
    }

    /** For programs: no byte order mark, no guard. */
    public static CsvFormat forPrograms() {
        return new CsvFormat(false, ',', Guard.NONE);
    }

    /** Whether a spreadsheet takes text that starts so for a formula. */
    static boolean isFormulaStart(char first) {
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    }
}

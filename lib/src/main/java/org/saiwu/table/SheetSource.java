package org.saiwu.table;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets of one file. For a csv file: one reading for each delimiter it may have. */
interface SheetSource extends Closeable {
    /** Names in the order of the file; empty names for a csv file. */
    List<String> sheetNames();

    /** Starts reading a sheet; each call starts anew. */
    Rows open(int sheet) throws TableException;

    /** The ranges of a sheet merged over several rows. */
    List<MergedRange> merged(int sheet) throws TableException;

    /** How the rows were read, when there is something to say. */
    List<TableNote> notes(int sheet);

    /** The rows of one sheet, from the top. */
    interface Rows extends Closeable {
        /** The next row, which may be blank; null after the last. */
        @Nullable
        RawRow next() throws TableException;

        /** What was met so far. */
        SheetTally tally();
    }

    /**
     * Cells merged into one.
     *
     * @param firstRow 1 for the first
     * @param lastRow at least {@code firstRow}
     * @param column the leftmost one, from 0
     */
    record MergedRange(int firstRow, int lastRow, int column) {}
}

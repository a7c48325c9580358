package org.saiwu.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes tables: the same content gives the same bytes, in constant memory.
 *
 * <p>Files are written aside and moved into place; streams are flushed, not closed.
 */
public final class TableWriter {
    private TableWriter() {}

    /** Writes a workbook as xlsx. */
    public static void writeXlsx(Workbook workbook, Path file) throws IOException {
        throw new UnsupportedOperationException(workbook.toString() + file);
    }

    /** Writes a workbook as xlsx. */
    public static void writeXlsx(Workbook workbook, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(workbook.toString() + out);
    }

    /** Writes one sheet as csv, without its title. */
    public static void writeCsv(Sheet sheet, CsvFormat format, Path file) throws IOException {
        throw new UnsupportedOperationException(sheet.toString() + format + file);
    }

    /** Writes one sheet as csv, without its title. */
    public static void writeCsv(Sheet sheet, CsvFormat format, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(sheet.toString() + format + out);
    }
}

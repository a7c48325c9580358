package org.saiwu.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.saiwu.file.AtomicFile;

/**
 * Writes tables: the same content gives the same bytes, in constant memory.
 *
 * <p>Files are written aside and moved into place; streams are flushed, not closed.
 */
public final class TableWriter {
    private TableWriter() {}

    /** Writes a workbook as xlsx. */
    public static void writeXlsx(Workbook workbook, Path file) throws IOException {
        AtomicFile.write(file, out -> writeXlsx(workbook, out));
    }

    /** Writes a workbook as xlsx. */
    public static void writeXlsx(Workbook workbook, OutputStream out) throws IOException {
        new XlsxWriter(workbook, out).write();
        out.flush();
    }

    /** Writes one sheet as csv, without its title. */
    public static void writeCsv(Sheet sheet, CsvFormat format, Path file) throws IOException {
        AtomicFile.write(file, out -> writeCsv(sheet, format, out));
    }

    /** Writes one sheet as csv, without its title. */
    public static void writeCsv(Sheet sheet, CsvFormat format, OutputStream out) throws IOException {
        new CsvWriter(format, out).write(sheet);
        out.flush();
    }
}

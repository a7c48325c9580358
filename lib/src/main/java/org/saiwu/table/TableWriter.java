package org.saiwu.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes tables: the same content gives the same bytes, in constant memory.
 *
 * <p>Files are written aside and moved into place; streams are flushed, not closed.
 */
public final class TableWriter {
    private TableWriter() {}

    /** Writes a workbook as xlsx. */
    public static void writeXlsx(Workbook workbook, Path file) throws IOException {
        writeAside(file, out -> writeXlsx(workbook, out));
    }

    /** Writes a workbook as xlsx. */
    public static void writeXlsx(Workbook workbook, OutputStream out) throws IOException {
        new XlsxWriter(workbook, out).write();
        out.flush();
    }

    /** Writes one sheet as csv, without its title. */
    public static void writeCsv(Sheet sheet, CsvFormat format, Path file) throws IOException {
        writeAside(file, out -> writeCsv(sheet, format, out));
    }

    /** Writes one sheet as csv, without its title. */
    public static void writeCsv(Sheet sheet, CsvFormat format, OutputStream out) throws IOException {
        new CsvWriter(format, out).write(sheet);
        out.flush();
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void writeAside(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        // No temporary file of the system's: it would be readable by its owner only, and so would the result.
        String unique = Long.toString(ProcessHandle.current().pid(), 36) + Long.toString(System.nanoTime(), 36);
        Path aside = folder.resolve(".saiwu-" + unique + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
                content.writeTo(out);
            }
            try {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherwise) {
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}

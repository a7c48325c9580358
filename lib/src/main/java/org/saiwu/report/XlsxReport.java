package org.saiwu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.saiwu.check.ValidationResult;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;
import org.saiwu.table.TableWriter;
import org.saiwu.table.Workbook;

/** A workbook with a sheet each for entries, findings, files and parameters; numbers are numbers, all else is text. */
final class XlsxReport implements ReportWriter {
    @Override
    public void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException {
        if (result.entries() instanceof ResultSpool spool) {
            write(result, spool, context, out);
            return;
        }
        // Sheets are pulled row by row, three times over; results that only push are kept in a spool for that.
        Path folder = Files.createTempDirectory("saiwu-report-");
        try (ResultSpool spool = ResultSpool.of(result.entries(), folder)) {
            write(result, spool, context, out);
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static void write(ValidationResult result, ResultSpool spool, ReportContext context, OutputStream out)
            throws IOException {
        Sentences sentences = Sentences.in(context.language());
        SheetRows rows = new SheetRows(result, sentences);
        List<List<CellValue>> parameters = ReportParameters.of(result, context, sentences).lines().stream()
                .map(line -> Sheet.row(CellValue.text(line.name()), CellValue.text(line.value())))
                .toList();
        try {
            TableWriter.writeXlsx(
                    Workbook.of(
                            new SheetColumns(sentences)
                                    .entries(() -> new FlatIterator<>(spool.iterator(), rows::entry)),
                            new SheetColumns(sentences)
                                    .findings(() -> new FlatIterator<>(
                                            spool.iterator(), rows::findings, rows.betweenEntries())),
                            new SheetColumns(sentences).files(() -> new FlatIterator<>(spool.iterator(), rows::files)),
                            new SheetColumns(sentences).parameters(parameters)),
                    out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

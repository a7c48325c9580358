package org.saiwu.report.tabular;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.saiwu.file.AtomicFile;
import org.saiwu.report.ReportContext;
import org.saiwu.table.Sheet;
import org.saiwu.table.Workbook;

/** A report that people read as tables and programs as JSON or csv; the same results give the same bytes. */
public interface TabularReport {
    /** What people read, in the language of the context: text, workbook and page are made from it. */
    TabularDocument document(ReportContext context);

    /** The workbook, a sheet for each table unless the report has too much of them for memory. */
    default Workbook workbook(ReportContext context) {
        return TabularWriter.workbook(document(context));
    }

    /** Writes the page in one file. */
    default void writePage(ReportContext context, OutputStream out) throws IOException {
        new TabularPage(document(context)).write(context.language(), out);
    }

    /** Writes the page into a file; what is too much for one file goes into a folder beside it. */
    default void writePage(ReportContext context, Path file) throws IOException {
        AtomicFile.write(file, out -> TabularWriter.write(TableFormat.HTML, this, context, out));
    }

    /** The main table for programs: column names and values are the same in every language. */
    Sheet csv();

    /** Everything, as one JSON object; keys and ids are the same in every language. */
    void writeJson(JsonGenerator json, ReportContext context) throws IOException;
}

package org.saiwu.report.tabular;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.saiwu.report.ReportContext;
import org.saiwu.table.Sheet;

/** A report that people read as tables and programs as JSON or csv; the same results give the same bytes. */
public interface TabularReport {
    /** What people read, in the language of the context: text, workbook and page are made from it. */
    TabularDocument document(ReportContext context);

    /** The main table for programs: column names and values are the same in every language. */
    Sheet csv();

    /** Everything, as one JSON object; keys and ids are the same in every language. */
    void writeJson(JsonGenerator json, ReportContext context) throws IOException;
}

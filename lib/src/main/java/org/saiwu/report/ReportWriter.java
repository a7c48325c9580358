package org.saiwu.report;

import java.io.IOException;
import java.io.OutputStream;
import org.saiwu.check.ValidationResult;

/** Writes the results of a whole run in one format; the same results give the same bytes. */
public interface ReportWriter {
    /** Writes everything to {@code out}, in UTF-8 where it is text, reading the entries as a stream; flushes, doesn't close. */
    void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException;

    /** The writer of a format. */
    static ReportWriter of(ReportFormat format) {
        return switch (format) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
            case NDJSON -> new NdjsonReport();
            case JUNIT -> new JunitReport();
            case SARIF -> new SarifReport();
            case HTML -> new HtmlReport();
            case XLSX -> new XlsxReport();
        };
    }
}

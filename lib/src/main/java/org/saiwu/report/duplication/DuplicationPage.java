package org.saiwu.report.duplication;

import java.io.IOException;
import java.io.OutputStream;
import org.saiwu.report.ReportContext;

/** The page of a batch. */
final class DuplicationPage {
    DuplicationPage(DuplicationReport report, ReportContext context) {}

    void write(OutputStream out) throws IOException {
        throw new IOException("not yet");
    }
}

package org.saiwu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.check.ValidationResult;
import org.saiwu.file.AtomicFile;
import org.saiwu.report.ReportContext;
import org.saiwu.report.ReportFormat;
import org.saiwu.report.ReportWriter;
import picocli.CommandLine.Option;

/** {@code --format} and {@code --report}: where findings go. */
public final class FindingReports {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
    ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--report", paramLabel = "FORMAT=FILE", descriptionKey = "report")
    List<String> reports = new ArrayList<>();

    /** The format of standard output. */
    public ReportFormat format() {
        return format;
    }

    /** The files asked for, by path; checked before any work is done. */
    public Map<Path, ReportFormat> files(Context context) {
        Map<Path, ReportFormat> files = new LinkedHashMap<>();
        for (String report : reports) {
            int equals = report.indexOf('=');
            Optional<ReportFormat> wanted =
                    equals < 1 ? Optional.empty() : ReportFormat.of(report.substring(0, equals));
            if (wanted.isEmpty() || equals == report.length() - 1) {
                throw new CommandException(
                        ExitCode.USAGE, context.words().say("report.invalid", Map.of("value", report)));
            }
            files.put(context.path(report.substring(equals + 1)), wanted.get());
        }
        return files;
    }

    /** Refuses to pour a workbook over a terminal. */
    public void check(Context context) {
        if (format.binary() && context.terminal().outInteractive()) {
            throw new CommandException(
                    ExitCode.USAGE, context.words().say("report.binary", Map.of("format", format.id())));
        }
    }

    /** Writes the files, each aside and then into place. */
    public void writeFiles(ValidationResult result, ReportContext report, Context context) throws IOException {
        for (Map.Entry<Path, ReportFormat> file : files(context).entrySet()) {
            ReportWriter writer = ReportWriter.of(file.getValue());
            AtomicFile.write(file.getKey(), out -> writer.write(result, report, out));
        }
    }

    /** Writes to standard output, text in the look of the terminal. */
    public void writeOut(ValidationResult result, ReportContext report, Context context) throws IOException {
        OutputStream out = context.terminal().out();
        ReportWriter.of(format).write(result, report.withStyle(context.style()), out);
        out.flush();
    }
}

package org.saiwu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saiwu.file.AtomicFile;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TableFormat;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.report.tabular.TabularWriter;
import picocli.CommandLine.Option;

/** {@code --format} and {@code --report} of commands that report tables. */
public final class TableReports {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "table-format")
    TableFormat format = TableFormat.TEXT;

    @Option(names = "--report", paramLabel = "FORMAT=FILE", descriptionKey = "report")
    List<String> reports = new ArrayList<>();

    /** Refuses what can't be written, before any work is done. */
    public void check(Context context) {
        if (format.binary() && context.terminal().outInteractive()) {
            throw new CommandException(
                    ExitCode.USAGE, context.words().say("report.binary", Map.of("format", format.id())));
        }
        files(context);
    }

    /** Whether a form of the report is asked for, on standard output or in a file. */
    public boolean wants(TableFormat wanted, Context context) {
        return format == wanted || files(context).containsValue(wanted);
    }

    /** Whether no other form of the report is asked for. */
    public boolean wantsOnly(TableFormat wanted, Context context) {
        return format == wanted && files(context).values().stream().allMatch(form -> form == wanted);
    }

    private Map<Path, TableFormat> files(Context context) {
        Map<Path, TableFormat> files = new LinkedHashMap<>();
        for (String report : reports) {
            int equals = report.indexOf('=');
            Optional<TableFormat> wanted = equals < 1 ? Optional.empty() : TableFormat.of(report.substring(0, equals));
            if (wanted.isEmpty() || equals == report.length() - 1) {
                throw new CommandException(
                        ExitCode.USAGE, context.words().say("table-report.invalid", Map.of("value", report)));
            }
            files.put(context.path(report.substring(equals + 1)), wanted.get());
        }
        return files;
    }

    /** Writes the files asked for and one more, whose extension says its format; nothing to standard output. */
    public void writeTo(Path file, TabularReport report, Context context) throws IOException {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        TableFormat wanted = TableFormat.of(extension.equals("txt") ? TableFormat.TEXT.id() : extension)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, context.words().say("output.format", Map.of("path", name))));
        ReportContext reader = ReportContext.of(context.words().language(), ProgramVersion.get());
        writeFile(wanted, file, report, reader);
        writeFiles(report, reader, context);
    }

    private static void writeFile(TableFormat form, Path file, TabularReport report, ReportContext reader)
            throws IOException {
        if (form == TableFormat.HTML) {
            report.writePage(reader, file);
        } else {
            AtomicFile.write(file, out -> TabularWriter.write(form, report, reader, out));
        }
    }

    private void writeFiles(TabularReport report, ReportContext reader, Context context) throws IOException {
        for (Map.Entry<Path, TableFormat> file : files(context).entrySet()) {
            writeFile(file.getValue(), file.getKey(), report, reader);
        }
    }

    /** Writes the files, each aside and then into place, and then standard output in the look of the terminal. */
    public void write(TabularReport report, Context context) throws IOException {
        ReportContext reader = ReportContext.of(context.words().language(), ProgramVersion.get());
        writeFiles(report, reader, context);
        OutputStream out = context.terminal().out();
        TabularWriter.write(format, report, reader.withStyle(context.style()), out);
        out.flush();
    }
}

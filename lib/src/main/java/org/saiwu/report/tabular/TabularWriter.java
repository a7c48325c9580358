package org.saiwu.report.tabular;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.saiwu.report.JsonOutput;
import org.saiwu.report.ReportContext;
import org.saiwu.table.CellValue;
import org.saiwu.table.CsvFormat;
import org.saiwu.table.Sheet;
import org.saiwu.table.TableWriter;
import org.saiwu.table.Workbook;

/** Gives a report that is tables one of its forms. */
public final class TabularWriter {
    /** UTF-8 without a mark, so that the first column's name is what it says; formulas in texts are kept from starting. */
    private static final CsvFormat CSV = new CsvFormat(false, ',', CsvFormat.Guard.APOSTROPHE);

    private TabularWriter() {}

    /** Writes the report to {@code out}, in UTF-8 where it is text for a file; flushes, doesn't close. */
    public static void write(TableFormat format, TabularReport report, ReportContext context, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT -> TabularText.write(report.document(context), context.style(), out);
            case JSON -> writeJson(report, context, out);
            case CSV -> TableWriter.writeCsv(report.csv(), CSV, out);
            case XLSX -> TableWriter.writeXlsx(report.workbook(context), out);
            case HTML -> report.writePage(context, out);
        }
        out.flush();
    }

    private static void writeJson(TabularReport report, ReportContext context, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOutput.pretty(out)) {
            report.writeJson(json, context);
            json.writeRaw('\n');
        }
    }

    /** A sheet a section; totals are a row in bold, remarks stand on the last sheet. */
    static Workbook workbook(TabularDocument document) {
        List<Sheet> sheets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (TabularDocument.Section section : document.sections()) {
            List<List<CellValue>> rows = new ArrayList<>(section.rows());
            if (!section.totals().isEmpty()) {
                rows.add(section.totals().stream()
                        .map(cell -> cell instanceof CellValue.Toned || cell instanceof CellValue.Blank
                                ? cell
                                : cell.in(CellValue.Tone.STRONG))
                        .toList());
            }
            sheets.add(new Sheet(
                    freeName(section.title(), names),
                    sheets.isEmpty() ? Optional.of(document.title() + " " + document.overline()) : Optional.empty(),
                    section.columns().stream()
                            .map(TabularDocument.Column::sheet)
                            .toList(),
                    rows));
        }
        return new Workbook(sheets);
    }

    private static String freeName(String title, Set<String> names) {
        String name = Sheet.safeName(title);
        for (int copy = 2; !names.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = Sheet.safeName(title + " " + copy);
        }
        return name;
    }
}

package org.saiwu.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.saiwu.table.CsvFormat.Guard;

/** Writes records after RFC 4180, with CR LF. */
final class CsvWriter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final CsvFormat format;
    private final Writer writer;

    CsvWriter(CsvFormat format, OutputStream out) {
        this.format = format;
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write(Sheet sheet) throws IOException {
        if (format.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        List<SheetColumn> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            writeCell(i, columns.get(i).header(), true);
        }
        writer.write("\r\n");
        for (List<CellValue> row : sheet.rows()) {
            if (row.size() > columns.size()) {
                throw new IllegalArgumentException("a row of sheet " + sheet.name() + " has more cells than columns");
            }
            for (int i = 0; i < columns.size(); i++) {
                CellValue value = i < row.size() ? row.get(i) : CellValue.blank();
                writeCell(i, text(value), isText(value));
            }
            writer.write("\r\n");
        }
        writer.flush();
    }

    private static boolean isText(CellValue value) {
        return value instanceof CellValue.Text
                || (value instanceof CellValue.Toned toned && toned.value() instanceof CellValue.Text);
    }

    private void writeCell(int column, String text, boolean guarded) throws IOException {
        if (column > 0) {
            writer.write(format.delimiter());
        }
        boolean guard = guarded
                && format.guard() == Guard.APOSTROPHE
                && !text.isEmpty()
                && CsvFormat.isFormulaStart(text.charAt(0));
        String safe = guard ? "'" + text : text;
        if (needsQuotes(safe)) {
            writer.write('"');
            writer.write(safe.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(safe);
        }
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == format.delimiter() || letter == '"' || letter == '\n' || letter == '\r') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    /** A value as csv shows it: numbers in plain digits, 15%, 2025-07-25. */
    static String text(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return text.text();
        }
        if (value instanceof CellValue.Number number) {
            return number.number().toPlainString();
        }
        if (value instanceof CellValue.Percent percent) {
            return CellNumber.tidy(percent.share().movePointRight(2)).toPlainString() + "%";
        }
        if (value instanceof CellValue.Date date) {
            return date.date().toString();
        }
        if (value instanceof CellValue.Moment moment) {
            return MOMENT.format(moment.moment());
        }
        return value instanceof CellValue.Toned toned ? text(toned.value()) : "";
    }
}

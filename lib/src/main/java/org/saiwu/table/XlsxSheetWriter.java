package org.saiwu.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.saiwu.table.CellValue.Tone;
import org.saiwu.table.XlsxStyleSheet.Kind;

/** Writes the rows of one sheet, holding only the first of them in memory to fit the columns. */
final class XlsxSheetWriter {
    /** Rows that the width of a column is fitted to. */
    private static final int SAMPLE = 200;

    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int MOST_ROWS = 1 << 20;
    private static final int LONGEST_CELL = 32_767;
    /** Below the last row a drop-down list goes on for so many rows, for those who add some. */
    private static final int SPARE_ROWS = 1_000;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private final XmlWriter xml;
    private final Sheet sheet;
    private final List<String> letters = new ArrayList<>();
    private int row;

    XlsxSheetWriter(XmlWriter xml, Sheet sheet) {
        this.xml = xml;
        this.sheet = sheet;
        for (int i = 0; i < sheet.columns().size(); i++) {
            letters.add(Column.lettersOf(i));
        }
    }

    /**
     * Writes the sheet.
     *
     * @param first whether it is the one in sight when the file is opened
     * @param lists the reference of the drop-down list of each column; empty where there is none
     * @return the range of header and rows, for the filter
     */
    String write(boolean first, List<Optional<String>> lists) throws IOException {
        int headerRow = sheet.title().isPresent() ? 2 : 1;
        Iterator<List<CellValue>> rows = sheet.rows().iterator();
        List<List<CellValue>> sample = new ArrayList<>();
        while (sample.size() < SAMPLE && rows.hasNext()) {
            sample.add(rows.next());
        }
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"");
        xml.raw("http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView ");
        xml.raw(first ? "tabSelected=\"1\" " : "")
                .raw("workbookViewId=\"0\"><pane ySplit=\"")
                .raw(headerRow);
        xml.raw("\" topLeftCell=\"A").raw(headerRow + 1).raw("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        xml.raw("<selection pane=\"bottomLeft\"/></sheetView></sheetViews>");
        xml.raw("<sheetFormatPr defaultRowHeight=\"15\"/>");
        writeWidths(sample);
        xml.raw("<sheetData>");
        if (sheet.title().isPresent()) {
            writeHead(List.of(sheet.title().get()), XlsxStyleSheet.TITLE, " ht=\"24\" customHeight=\"1\"");
        }
        writeHead(sheet.columns().stream().map(SheetColumn::header).toList(), XlsxStyleSheet.HEADER, "");
        for (List<CellValue> cells : sample) {
            writeRow(cells);
        }
        sample.clear();
        while (rows.hasNext()) {
            writeRow(rows.next());
        }
        String last = letters.get(letters.size() - 1);
        String range = "$A$" + headerRow + ":$" + last + "$" + row;
        xml.raw("</sheetData><autoFilter ref=\"").raw(range.replace("$", "")).raw("\"/>");
        if (headerRow == 2 && letters.size() > 1) {
            xml.raw("<mergeCells count=\"1\"><mergeCell ref=\"A1:").raw(last).raw("1\"/></mergeCells>");
        }
        writeLists(lists, headerRow + 1);
        xml.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
        return range;
    }

    private void writeWidths(List<List<CellValue>> sample) throws IOException {
        xml.raw("<cols>");
        for (int i = 0; i < letters.size(); i++) {
            SheetColumn column = sheet.columns().get(i);
            int width = column.width();
            if (width == 0) {
                width = DisplayWidth.of(column.header()) + 4;
                for (List<CellValue> cells : sample) {
                    width = Math.max(width, i < cells.size() ? widthOf(cells.get(i)) + 2 : 0);
                }
                width = Math.min(WIDEST, Math.max(NARROWEST, width));
            }
            xml.raw("<col min=\"")
                    .raw(i + 1)
                    .raw("\" max=\"")
                    .raw(i + 1)
                    .raw("\" width=\"")
                    .raw(width);
            xml.raw("\" customWidth=\"1\"/>");
        }
        xml.raw("</cols>");
    }

    private static int widthOf(CellValue value) {
        return DisplayWidth.of(CsvWriter.text(value));
    }

    private void writeHead(List<String> texts, int style, String height) throws IOException {
        startRow(height);
        for (int i = 0; i < texts.size(); i++) {
            writeText(i, texts.get(i), style);
        }
        xml.raw("</row>");
    }

    private void writeRow(List<CellValue> cells) throws IOException {
        if (cells.size() > letters.size()) {
            throw new IllegalArgumentException("a row of sheet " + sheet.name() + " has more cells than columns");
        }
        startRow("");
        for (int i = 0; i < cells.size(); i++) {
            CellValue value = cells.get(i);
            if (value instanceof CellValue.Toned toned) {
                writeCell(i, toned.value(), toned.tone());
            } else {
                writeCell(i, value, Tone.PLAIN);
            }
        }
        xml.raw("</row>");
    }

    private void startRow(String attributes) throws IOException {
        if (++row > MOST_ROWS) {
            throw new IOException("sheet " + sheet.name() + " has more rows than a spreadsheet can hold");
        }
        xml.raw("<row r=\"").raw(row).raw("\"").raw(attributes).raw(">");
    }

    private void writeCell(int column, CellValue value, Tone tone) throws IOException {
        if (value instanceof CellValue.Text text) {
            boolean wrap = sheet.columns().get(column).wrap();
            writeText(column, text.text(), XlsxStyleSheet.of(wrap ? Kind.WRAPPED : Kind.TEXT, tone));
        } else if (value instanceof CellValue.Number number) {
            writeNumber(column, plain(number.number()), XlsxStyleSheet.of(Kind.NUMBER, tone));
        } else if (value instanceof CellValue.Percent percent) {
            BigDecimal share = percent.share();
            boolean fine = CellNumber.tidy(share).scale() > 2;
            writeNumber(column, plain(share), XlsxStyleSheet.of(fine ? Kind.FINE_PERCENT : Kind.PERCENT, tone));
        } else if (value instanceof CellValue.Date date) {
            writeMoment(column, date.date().atStartOfDay(), XlsxStyleSheet.of(Kind.DATE, tone), value);
        } else if (value instanceof CellValue.Moment moment) {
            writeMoment(column, moment.moment(), XlsxStyleSheet.of(Kind.MOMENT, tone), value);
        } else if (tone != Tone.PLAIN) {
            startCell(column, XlsxStyleSheet.of(Kind.TEXT, tone));
            xml.raw("/>");
        }
    }

    private static String plain(BigDecimal number) {
        return number.precision() > 17 ? Double.toString(number.doubleValue()) : number.toPlainString();
    }

    private void writeMoment(int column, LocalDateTime moment, int style, CellValue value) throws IOException {
        if (moment.toLocalDate().isBefore(FIRST_SAFE_DAY)) {
            // Spreadsheets count a 29 February 1900 that never was.
            writeText(column, CsvWriter.text(value), XlsxStyleSheet.of(Kind.TEXT, Tone.PLAIN));
            return;
        }
        long days = ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate());
        int second = moment.toLocalTime().toSecondOfDay();
        BigDecimal part = BigDecimal.valueOf(second)
                .divide(BigDecimal.valueOf(LocalTime.MAX.toSecondOfDay() + 1L), 10, RoundingMode.HALF_EVEN);
        writeNumber(column, CellNumber.tidy(BigDecimal.valueOf(days).add(part)).toPlainString(), style);
    }

    private void startCell(int column, int style) throws IOException {
        xml.raw("<c r=\"")
                .raw(letters.get(column))
                .raw(row)
                .raw("\" s=\"")
                .raw(style)
                .raw("\"");
    }

    private void writeNumber(int column, String number, int style) throws IOException {
        startCell(column, style);
        xml.raw("><v>").raw(number).raw("</v></c>");
    }

    private void writeText(int column, String text, int style) throws IOException {
        startCell(column, style);
        xml.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.text(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text);
        xml.raw("</t></is></c>");
    }

    private void writeLists(List<Optional<String>> lists, int firstRow) throws IOException {
        long count = lists.stream().filter(Optional::isPresent).count();
        if (count == 0) {
            return;
        }
        int lastRow = Math.min(MOST_ROWS, row + SPARE_ROWS);
        xml.raw("<dataValidations count=\"").raw((int) count).raw("\">");
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).isPresent()) {
                String column = letters.get(i);
                xml.raw("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"");
                xml.raw(" sqref=\"")
                        .raw(column)
                        .raw(firstRow)
                        .raw(":")
                        .raw(column)
                        .raw(lastRow)
                        .raw("\"><formula1>");
                xml.text(lists.get(i).get()).raw("</formula1></dataValidation>");
            }
        }
        xml.raw("</dataValidations>");
    }
}

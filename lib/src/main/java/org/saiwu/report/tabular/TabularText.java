package org.saiwu.report.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.saiwu.report.text.Colour;
import org.saiwu.report.text.TextStyle;
import org.saiwu.report.text.TextTable;
import org.saiwu.report.text.VisibleText;
import org.saiwu.report.text.WrappedText;
import org.saiwu.table.CellValue;

/** Tables for a terminal. */
final class TabularText {
    private TabularText() {}

    static void write(TabularDocument document, TextStyle style, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Colour.BOLD.paint(document.title() + "  " + document.overline(), style));
        lines.addAll(WrappedText.lines(document.lead(), style.width()));
        boolean headings = document.sections().stream()
                        .filter(TabularDocument.Section::inText)
                        .count()
                > 1;
        for (TabularDocument.Section section : document.sections()) {
            if (section.inText()) {
                lines.add("");
                if (headings) {
                    lines.add(Colour.BOLD.paint(section.title(), style));
                }
                lines.addAll(table(section).lines(style));
            }
        }
        if (!document.remarks().isEmpty()) {
            lines.add("");
            document.remarks()
                    .forEach(remark -> lines.addAll(WrappedText.lines(VisibleText.of(remark), style.width())));
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        out.write(text.toString().getBytes(style.charset()));
    }

    private static TextTable table(TabularDocument.Section section) {
        TextTable table = new TextTable(section.columns().stream()
                .map(column -> new TextTable.Column(column.header(), column.number()))
                .toList());
        section.rows()
                .forEach(row -> table.row(row.stream().map(TabularText::cell).toList()));
        if (!section.totals().isEmpty()) {
            table.totals(section.totals().stream().map(TabularText::cell).toList());
        }
        return table;
    }

    private static TextTable.Cell cell(CellValue value) {
        TextTable.Cell cell = TextTable.Cell.of(words(value));
        if (!(value instanceof CellValue.Toned toned)) {
            return cell;
        }
        return cell.in(
                switch (toned.tone()) {
                    case PLAIN -> Colour.PLAIN;
                    case STRONG -> Colour.BOLD;
                    case GOOD -> Colour.GOOD;
                    case WARNING -> Colour.WARNING;
                    case BAD -> Colour.BAD;
                    case MUTED -> Colour.FAINT;
                });
    }

    /** A value as a person reads it. */
    static String words(CellValue value) {
        if (value instanceof CellValue.Toned toned) {
            return words(toned.value());
        } else if (value instanceof CellValue.Text text) {
            return VisibleText.of(text.text());
        } else if (value instanceof CellValue.Number number) {
            return number.number().toPlainString();
        } else if (value instanceof CellValue.Percent percent) {
            BigDecimal hundredths = percent.share().movePointRight(2);
            return hundredths.toPlainString() + "%";
        } else if (value instanceof CellValue.Date date) {
            return date.date().toString();
        } else if (value instanceof CellValue.Moment moment) {
            return moment.moment().toString().replace('T', ' ');
        }
        return "";
    }
}

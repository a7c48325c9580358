package org.saiwu.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saiwu.table.CellText.Format;
import org.saiwu.table.SheetTally.Kind;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.TooLarge;

/** The rows of one sheet of an xlsx, one at a time. */
final class XlsxRows implements SheetSource.Rows {
    private final XlsxPackage pack;
    private final XlsxPackage.XmlPart xml;
    private final List<String> strings;
    private final XlsxStyles styles;
    private final boolean since1904;
    private final SheetTally tally = new SheetTally();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int width = 8;
    private boolean ended;
    private String reference = "";
    private String type = "";
    private String style = "";

    XlsxRows(XlsxPackage pack, String part, List<String> strings, XlsxStyles styles, boolean since1904)
            throws TableException {
        this.pack = pack;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.xml = pack.open(part);
    }

    @Override
    public @Nullable RawRow next() throws TableException {
        while (!ended && xml.next()) {
            if (xml.isStart() && xml.element().equals("row")) {
                return readRow();
            }
            ended = xml.isEnd() && xml.element().equals("sheetData");
        }
        ended = true;
        return null;
    }

    private RawRow readRow() throws TableException {
        String given = xml.attribute("r");
        int number = given.isEmpty() ? row + 1 : digits(given);
        if (number <= row) {
            throw xml.broken();
        }
        if (number > pack.limits().rows()) {
            throw tooLarge(Bounded.ROWS, pack.limits().rows());
        }
        row = number;
        String hidden = xml.attribute("hidden");
        if (hidden.equals("1") || hidden.equals("true")) {
            tally.hiddenRow(row);
        }
        @Nullable String[] cells = new String[width];
        int column = -1;
        while (xml.next()) {
            if (xml.isStart() && xml.element().equals("c")) {
                readAttributes();
                column = reference.isEmpty() ? column + 1 : columnOf(reference);
                String value = readCell(column, type, style);
                if (value != null) {
                    cells = wideEnough(cells, column);
                    cells[column] = value;
                }
            } else if (xml.isEnd() && xml.element().equals("row")) {
                return new RawRow(row, cells);
            }
        }
        throw xml.broken();
    }

    /** Once over the attributes of a cell, of which a sheet has a great many; the first of a name counts. */
    private void readAttributes() {
        reference = "";
        type = "";
        style = "";
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = xml.attributeValue(i);
                default -> {}
            }
        }
    }

    private @Nullable String[] wideEnough(@Nullable String[] cells, int column) throws TableException {
        if (column < cells.length) {
            return cells;
        }
        if (column >= pack.limits().columns()) {
            throw tooLarge(Bounded.COLUMNS, pack.limits().columns());
        }
        width = Math.min(pack.limits().columns(), Math.max(column + 1, width * 2));
        return Arrays.copyOf(cells, width);
    }

    private @Nullable String readCell(int column, String type, String style) throws TableException {
        String value = null;
        boolean formula = false;
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.element()) {
                    case "v" -> value = readText("v");
                    case "is" -> value = XlsxStrings.richText(xml, "is");
                    case "f" -> formula = true;
                    default -> {}
                }
            } else if (xml.isEnd() && xml.element().equals("c")) {
                if (formula) {
                    tally.count(value == null ? Kind.FORMULA_WITHOUT_VALUE : Kind.FORMULA, column, row);
                }
                return value == null ? null : convert(type, style, value);
            }
        }
        throw xml.broken();
    }

    private String readText(String element) throws TableException {
        text.setLength(0);
        while (xml.next()) {
            if (xml.isText()) {
                xml.appendText(text);
            } else if (xml.isEnd() && xml.element().equals(element)) {
                return text.toString();
            }
        }
        throw xml.broken();
    }

    private String convert(String type, String style, String value) throws TableException {
        return switch (type) {
            case "s" -> shared(value);
            case "inlineStr" -> value;
            case "str" -> XlsxStrings.unescaped(value);
            case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
            case "", "n" -> number(value.strip(), style);
            default -> value;
        };
    }

    private String number(String value, String style) {
        Format format = styles.of(style);
        return CellText.of(value, format, since1904);
    }

    private String shared(String value) throws TableException {
        int index = digits(value.strip());
        if (index < 0 || index >= strings.size()) {
            throw xml.broken();
        }
        return strings.get(index);
    }

    /** The number that plain digits stand for; -1 when they are none. */
    private static int digits(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private int columnOf(String reference) throws TableException {
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            letters++;
        }
        if (letters == 0 || letters > 3) {
            throw xml.broken();
        }
        return columnIndex(reference, letters);
    }

    /** The index, from 0, of the column with those letters. */
    static int columnIndex(String letters) {
        return columnIndex(letters, letters.length());
    }

    private static int columnIndex(String letters, int count) {
        int column = 0;
        for (int i = 0; i < count; i++) {
            column = column * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    private TableException tooLarge(Bounded what, long limit) {
        return new TableException(pack.file(), new TooLarge(what, limit));
    }

    @Override
    public SheetTally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}

package org.saiwu.table;

import java.io.IOException;
import org.saiwu.table.CellValue.Tone;

/** The few styles of the workbooks we write: what a cell holds, times its tone, plus header and title. */
final class XlsxStyleSheet {
    /** What a style is for; the order is that of the styles in the file. */
    enum Kind {
        TEXT,
        WRAPPED,
        NUMBER,
        PERCENT,
        FINE_PERCENT,
        DATE,
        MOMENT
    }

    static final int HEADER = Kind.values().length * Tone.values().length;
    static final int TITLE = HEADER + 1;

    private XlsxStyleSheet() {}

    static int of(Kind kind, Tone tone) {
        return tone.ordinal() * Kind.values().length + kind.ordinal();
    }

    static void write(XmlWriter xml) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.raw("<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>");
        xml.raw("<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>");
        xml.raw("<fonts count=\"4\">");
        font(xml, "", 11, "<color rgb=\"FF000000\"/>");
        font(xml, "<b/>", 11, "<color rgb=\"FF000000\"/>");
        font(xml, "<b/>", 14, "<color rgb=\"FF000000\"/>");
        font(xml, "", 11, "<color rgb=\"FF7F7F7F\"/>");
        xml.raw("</fonts><fills count=\"6\"><fill><patternFill patternType=\"none\"/></fill>");
        xml.raw("<fill><patternFill patternType=\"gray125\"/></fill>");
        for (String colour : new String[] {"FFC6EFCE", "FFFFEB9C", "FFFFC7CE", "FFD9E1F2"}) {
            xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"").raw(colour);
            xml.raw("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        }
        xml.raw("</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>");
        xml.raw("<border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border>");
        xml.raw("</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        xml.raw("</cellStyleXfs><cellXfs count=\"").raw(TITLE + 1).raw("\">");
        for (Tone tone : Tone.values()) {
            for (Kind kind : Kind.values()) {
                cell(xml, kind, tone);
            }
        }
        xml.raw("<xf numFmtId=\"49\" fontId=\"1\" fillId=\"5\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\"");
        xml.raw(" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
        xml.raw("<alignment vertical=\"center\" wrapText=\"1\"/></xf>");
        xml.raw("<xf numFmtId=\"49\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"");
        xml.raw(" applyFont=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\"/></xf>");
        xml.raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        xml.raw("</cellStyles></styleSheet>");
    }

    private static void font(XmlWriter xml, String weight, int size, String colour) throws IOException {
        xml.raw("<font>").raw(weight).raw("<sz val=\"").raw(size).raw("\"/>").raw(colour);
        xml.raw("<name val=\"").text("等线").raw("\"/><family val=\"2\"/><charset val=\"134\"/></font>");
    }

    private static void cell(XmlWriter xml, Kind kind, Tone tone) throws IOException {
        int number =
                switch (kind) {
                    case TEXT, WRAPPED -> 49;
                    case NUMBER -> 0;
                    case PERCENT -> 9;
                    case FINE_PERCENT -> 10;
                    case DATE -> 164;
                    case MOMENT -> 165;
                };
        int font =
                switch (tone) {
                    case STRONG -> 1;
                    case MUTED -> 3;
                    case PLAIN, GOOD, WARNING, BAD -> 0;
                };
        int fill =
                switch (tone) {
                    case GOOD -> 2;
                    case WARNING -> 3;
                    case BAD -> 4;
                    case PLAIN, STRONG, MUTED -> 0;
                };
        xml.raw("<xf numFmtId=\"")
                .raw(number)
                .raw("\" fontId=\"")
                .raw(font)
                .raw("\" fillId=\"")
                .raw(fill);
        xml.raw("\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"");
        if (kind == Kind.WRAPPED) {
            xml.raw(" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>");
        } else {
            xml.raw("/>");
        }
    }
}

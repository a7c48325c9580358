package org.saiwu.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.saiwu.table.CellText.Format;
import org.saiwu.table.TableProblem.Bounded;

/** Which cell styles of a workbook show a number as a date or a percentage. */
final class XlsxStyles {
    private static final int MOST = 100_000;

    private final List<Format> formats;

    private XlsxStyles(List<Format> formats) {
        this.formats = formats;
    }

    static XlsxStyles none() {
        return new XlsxStyles(List.of());
    }

    static XlsxStyles read(XlsxPackage pack, String part) throws TableException {
        Map<String, String> codes = new HashMap<>();
        List<Format> formats = new ArrayList<>();
        boolean inCellFormats = false;
        try (XlsxPackage.XmlPart xml = pack.open(part)) {
            while (xml.next()) {
                if (xml.isStart() && xml.element().equals("numFmt")) {
                    codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.isStart() && xml.element().equals("cellXfs")) {
                    inCellFormats = true;
                } else if (xml.isEnd() && xml.element().equals("cellXfs")) {
                    inCellFormats = false;
                } else if (inCellFormats && xml.isStart() && xml.element().equals("xf")) {
                    formats.add(format(xml.attribute("numFmtId"), codes));
                }
                if (formats.size() > MOST || codes.size() > MOST) {
                    throw new TableException(pack.file(), new TableProblem.TooLarge(Bounded.STYLES, MOST));
                }
            }
        } catch (IOException broken) {
            throw pack.damaged(part, broken);
        }
        return new XlsxStyles(formats);
    }

    /** What the style of that number, as written in the sheet, makes of a number. */
    Format of(String style) {
        if (style.isEmpty() || style.length() > 6) {
            return Format.PLAIN;
        }
        int index = 0;
        for (int i = 0; i < style.length(); i++) {
            index = index * 10 + (style.charAt(i) - '0');
        }
        return index >= 0 && index < formats.size() ? formats.get(index) : Format.PLAIN;
    }

    private static Format format(String id, Map<String, String> codes) {
        int number;
        try {
            number = Integer.parseInt(id);
        } catch (NumberFormatException notANumber) {
            return Format.PLAIN;
        }
        return format(number, codes.get(id));
    }

    /** What a number format makes of a number; the code may be null for the formats every spreadsheet knows. */
    static Format format(int id, @org.jspecify.annotations.Nullable String code) {
        String known = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
        // 27-36 and 50-58 are the dates of Chinese Excel, which have no code in the file.
        if ((code == null && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)))
                || (known != null && known.length() <= 255 && DateUtil.isADateFormat(id, known))) {
            return Format.DATE;
        }
        boolean percent =
                known != null && known.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
        return percent ? Format.PERCENT : Format.PLAIN;
    }
}

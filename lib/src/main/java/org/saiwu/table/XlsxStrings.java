package org.saiwu.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.TooLarge;

/** The texts that the cells of a workbook point to. */
final class XlsxStrings {
    /** What a text costs in memory beside its characters, counted in characters. */
    private static final int OVERHEAD = 24;

    private XlsxStrings() {}

    static List<String> read(XlsxPackage pack, String part) throws TableException {
        List<String> strings = new ArrayList<>();
        long characters = 0;
        try (XlsxPackage.XmlPart xml = pack.open(part)) {
            while (xml.next()) {
                if (xml.isStart() && xml.element().equals("si")) {
                    String text = richText(xml, "si");
                    characters += text.length() + OVERHEAD;
                    if (characters > pack.limits().textCharacters()) {
                        throw new TableException(
                                pack.file(),
                                new TooLarge(
                                        Bounded.TEXT_CHARACTERS, pack.limits().textCharacters()));
                    }
                    strings.add(text);
                }
            }
        } catch (IOException broken) {
            throw pack.damaged(part, broken);
        }
        return strings;
    }

    /** The text of an element made of runs, up to its end; the reading aids of East Asian text are left out. */
    static String richText(XlsxPackage.XmlPart xml, String element) throws TableException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int aids = 0;
        while (xml.next()) {
            if (xml.isText()) {
                if (inText && aids == 0) {
                    xml.appendText(text);
                }
            } else if (xml.isStart()) {
                inText = xml.element().equals("t");
                aids += xml.element().equals("rPh") ? 1 : 0;
            } else if (xml.isEnd()) {
                inText = false;
                aids -= xml.element().equals("rPh") ? 1 : 0;
                if (xml.element().equals(element)) {
                    return unescaped(text.toString());
                }
            }
        }
        throw xml.broken();
    }

    /** With {@code _x000D_} and its like put back to the characters that XML can't hold. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", from)) {
            plain.append(text, from, at);
            if (isEscape(text, at)) {
                plain.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                from = at + 7;
            } else {
                plain.append("_x");
                from = at + 2;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    /** Whether an escape such as {@code _x000D_} stands there. */
    static boolean isEscape(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            char digit = text.charAt(i);
            boolean hex =
                    (digit >= '0' && digit <= '9') || (digit >= 'A' && digit <= 'F') || (digit >= 'a' && digit <= 'f');
            if (!hex) {
                return false;
            }
        }
        return true;
    }
}

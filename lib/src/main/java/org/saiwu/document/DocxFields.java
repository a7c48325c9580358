package org.saiwu.document;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;

/** The fields that are open in a story of a docx: their codes are left out, their results are text. */
final class DocxFields {

    /** One entry for each open field: whether its code is still being read. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** Returns whether what comes now is part of a field's code. */
    boolean inCode() {
        return open.contains(true);
    }

    /** Takes in the mark at the cursor, and reads it to its end. */
    void mark(XmlCursor xml, Manuscript out) throws XMLStreamException {
        String type = xml.attribute("fldCharType");
        if ("begin".equals(type)) {
            if (open.size() >= Budget.MAX_DEPTH) {
                throw new UnreadableException(
                        UnreadableReason.TOO_DEEP, "fields nested deeper than " + Budget.MAX_DEPTH);
            }
            open.push(true);
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                formField(xml, out);
            }
            return;
        }
        if ("separate".equals(type) && !open.isEmpty()) {
            open.pop();
            open.push(false);
        } else if ("end".equals(type) && !open.isEmpty()) {
            open.pop();
        }
        xml.skip();
    }

    /** Writes the box of an old form field, which has no result of its own, as a character. */
    private static void formField(XmlCursor xml, Manuscript out) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (!xml.name().equals("checkBox")) {
                xml.skip();
                continue;
            }
            boolean checked = false;
            boolean decided = false;
            int box = xml.depth();
            while (xml.nextChild(box)) {
                if (xml.name().equals("checked") || (xml.name().equals("default") && !decided)) {
                    decided = xml.name().equals("checked");
                    checked = xml.isOn();
                }
                xml.skip();
            }
            out.text(checked ? "☑" : "□");
        }
    }
}

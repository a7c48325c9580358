package org.saiwu.document;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Where a drawing of a docx is and how large, as far as that makes it impossible to see. */
final class DocxGeometry {

    /** 22 inches in English Metric Units: to the right of and below A2 paper. */
    private static final long FAR = 22L * 914_400;

    /** Positions count from the page or a margin, so that up to two inches to the left may still be on paper. */
    private static final long MARGIN = 2L * 914_400;

    private static final long ONE_POINT = 12_700;

    private static final int FAR_TWIPS = 22 * 1440;
    private static final int MARGIN_TWIPS = 2 * 1440;

    private boolean offPage;
    private boolean flat;
    private boolean hidden;
    private long offset;

    /** Takes in an element of a drawing's frame; returns false, and leaves the cursor, when it says nothing of position or size. */
    boolean note(XmlCursor xml) throws XMLStreamException {
        switch (xml.name()) {
            case "extent" -> {
                long width = xml.number("cx", 1_000_000);
                long height = xml.number("cy", 1_000_000);
                flat = width < ONE_POINT || height < ONE_POINT;
                offPage |= offset + Math.max(width, height) < -MARGIN;
                xml.skip();
            }
            case "docPr" -> {
                String value = xml.attribute("hidden");
                hidden = "1".equals(value) || "true".equals(value);
                xml.skip();
            }
            case "positionH", "positionV" -> {
                int depth = xml.depth();
                while (xml.nextChild(depth)) {
                    if (xml.name().equals("posOffset")) {
                        position(xml.elementText().strip());
                    } else {
                        xml.skip();
                    }
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void position(String text) {
        if (text.matches("-?[0-9]{1,12}")) {
            long position = Long.parseLong(text);
            offPage |= position > FAR;
            offset = Math.min(offset, position);
        }
    }

    @Nullable
    TraitKind unseen() {
        if (hidden) {
            return TraitKind.HIDDEN_TEXT;
        }
        return flat || offPage ? TraitKind.OFF_PAGE_TEXT : null;
    }

    /** Returns whether the w:framePr at the cursor puts its paragraph off the page. */
    static boolean isFrameOffPage(XmlCursor xml) {
        int x = xml.number("x", 0);
        int y = xml.number("y", 0);
        int width = Math.max(0, xml.number("w", MARGIN_TWIPS));
        return Math.max(x, y) > FAR_TWIPS || x + (long) width < -MARGIN_TWIPS || y < -FAR_TWIPS;
    }

    /** Returns whether the style of a VML shape hides it. */
    static boolean isHiddenStyle(String style) {
        String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return compact.contains("visibility:hidden") || compact.contains("display:none");
    }
}

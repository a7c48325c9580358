package org.saiwu.document;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one slide of a pptx. */
final class PptxSlide {

    /** Hundredths of a point. */
    private static final int TINY = 200;

    private final XmlCursor xml;
    private final Manuscript out;
    private final long width;
    private final long height;
    private @Nullable TraitKind unseenShape;
    private boolean inTransformedGroup;

    PptxSlide(XmlCursor xml, Manuscript out, long width, long height) {
        this.xml = xml;
        this.out = out;
        this.width = width;
        this.height = height;
    }

    void read() throws XMLStreamException {
        children();
    }

    private void children() throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            element();
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.name()) {
            case "sp", "graphicFrame", "pic", "cxnSp" -> shape();
            case "grpSp" -> {
                // Inside a group, coordinates are the group's own.
                boolean outer = inTransformedGroup;
                inTransformedGroup = true;
                shape();
                inTransformedGroup = outer;
            }
            case "cNvPr" -> {
                String hidden = xml.attribute("hidden");
                if ("1".equals(hidden) || "true".equals(hidden)) {
                    unseenShape = TraitKind.HIDDEN_TEXT;
                }
                xml.skip();
            }
            case "xfrm" -> position();
            case "p" -> paragraph();
            case "tbl" -> table();
            case "blip" -> {
                out.picture();
                xml.skip();
            }
            case "AlternateContent" -> alternative();
            case "timing", "transition", "extLst", "style" -> xml.skip();
            default -> children();
        }
    }

    private void shape() throws XMLStreamException {
        TraitKind outer = unseenShape;
        children();
        out.endParagraphIfAny();
        unseenShape = outer;
    }

    private void alternative() throws XMLStreamException {
        boolean taken = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (taken) {
                xml.skip();
            } else {
                taken = true;
                children();
            }
        }
    }

    private void position() throws XMLStreamException {
        long x = 0;
        long y = 0;
        long shapeWidth = 1;
        long shapeHeight = 1;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("off")) {
                x = xml.number("x", 0);
                y = xml.number("y", 0);
            } else if (xml.name().equals("ext")) {
                shapeWidth = xml.number("cx", 1);
                shapeHeight = xml.number("cy", 1);
            }
            xml.skip();
        }
        boolean outside = width > 0 && (x >= width || y >= height || x + shapeWidth <= 0 || y + shapeHeight <= 0);
        if (outside && !inTransformedGroup && unseenShape == null) {
            unseenShape = TraitKind.OFF_PAGE_TEXT;
        }
    }

    private void paragraph() throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "r" -> run();
                case "br" -> {
                    out.text("\n");
                    xml.skip();
                }
                case "fld" -> {
                    // Slide numbers and dates change by themselves and are nobody's text.
                    xml.skip();
                }
                default -> {
                    if (xml.vocabulary() == XmlVocabulary.COMPATIBILITY) {
                        alternative();
                    } else {
                        xml.skip();
                    }
                }
            }
        }
        out.endParagraph();
    }

    private void run() throws XMLStreamException {
        int size = Integer.MAX_VALUE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("rPr")) {
                size = xml.number("sz", size);
                xml.skip();
            } else if (xml.name().equals("t")) {
                out.text(xml.elementText(), size <= TINY && unseenShape == null ? TraitKind.TINY_TEXT : unseenShape);
            } else {
                xml.skip();
            }
        }
    }

    private void table() throws XMLStreamException {
        out.openTable(Optional.empty());
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (!xml.name().equals("tr")) {
                xml.skip();
                continue;
            }
            out.row(0);
            int row = xml.depth();
            while (xml.nextChild(row)) {
                if (xml.name().equals("tc")) {
                    cell();
                } else {
                    xml.skip();
                }
            }
        }
        out.closeTable();
    }

    /** Squares covered by a merged cell are there as empty cells; only downward merges need to be told. */
    private void cell() throws XMLStreamException {
        boolean covered = "1".equals(xml.attribute("vMerge"));
        boolean first = xml.number("rowSpan", 1) > 1;
        out.openCell(0);
        children();
        out.closeCell(covered ? FormLayout.Merge.COVERED : first ? FormLayout.Merge.FIRST : FormLayout.Merge.NONE, 1);
    }
}

package org.saiwu.document;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one story of a docx (body, notes, a header) from its part, in document order. */
final class DocxStory {

    private final XmlCursor xml;
    private final DocxStyles styles;
    private final Manuscript out;

    private DocxFields fields = new DocxFields();
    private DocxLook paragraphLook = DocxLook.NONE;
    private DocxLook look = DocxLook.NONE;
    private @Nullable String background;
    private @Nullable TraitKind unseenBox;
    private @Nullable TraitKind unseenParagraph;

    DocxStory(XmlCursor xml, DocxStyles styles, Manuscript out) {
        this.xml = xml;
        this.styles = styles;
        this.out = out;
    }

    /** Reads the element at the cursor to its end. */
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
        switch (xml.vocabulary()) {
            case WORD -> word();
            case MATH -> {
                if (xml.name().equals("t")) {
                    text();
                } else {
                    children();
                }
            }
            case COMPATIBILITY -> alternative();
            case DRAWING_IN_WORD -> drawing();
            case SHAPE_IN_WORD -> shape();
            case DRAWING -> picture("blip");
            case VML -> vml();
            case PRESENTATION, SPREADSHEET, OTHER -> children();
        }
    }

    private void word() throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph();
            case "r" -> run();
            case "t" -> text();
            case "tab" -> mark("\t");
            case "br", "cr" -> mark("\n");
            case "noBreakHyphen" -> mark("-");
            case "sym" -> mark(Symbols.of(xml.attribute("font"), xml.attribute("char")));
            case "tbl" -> table();
            case "sdt" -> contentControl();
            case "fldChar" -> fields.mark(xml, out);
            case "txbxContent" -> box();
            case "footnote", "endnote" -> note();
            // Deleted and moved-away revisions, what properties were before, and field codes.
            case "del",
                    "moveFrom",
                    "delText",
                    "delInstrText",
                    "instrText",
                    "rPrChange",
                    "pPrChange",
                    "sectPr",
                    "tblPrEx",
                    "tblGrid",
                    "rubyPr" -> xml.skip();
            // The reading aid above characters is not part of the text.
            case "rt" -> xml.skip();
            default -> children();
        }
    }

    private void note() throws XMLStreamException {
        String type = xml.attribute("type");
        if (type == null || type.equals("normal")) {
            children();
        } else {
            xml.skip();
        }
    }

    private void paragraph() throws XMLStreamException {
        DocxLook outerLook = paragraphLook;
        String outerBackground = background;
        TraitKind outerUnseen = unseenParagraph;
        paragraphLook = styles.paragraph(null);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.vocabulary() == XmlVocabulary.WORD && xml.name().equals("pPr")) {
                paragraphProperties();
            } else {
                element();
            }
        }
        out.endParagraph();
        paragraphLook = outerLook;
        background = outerBackground;
        unseenParagraph = outerUnseen;
    }

    private void paragraphProperties() throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pStyle" -> {
                    String style = xml.attribute("val");
                    paragraphLook = styles.paragraph(style);
                    background = solid(styles.paragraphFill(style), background);
                }
                case "shd" -> background = solid(DocxLook.shading(xml, null), background);
                case "spacing" -> {
                    // Lines of at most 2 points leave nothing of the letters in them.
                    if ("exact".equals(xml.attribute("lineRule")) && xml.number("line", 240) <= 40) {
                        unseenParagraph = TraitKind.TINY_TEXT;
                    }
                }
                case "framePr" -> {
                    if (DocxGeometry.isFrameOffPage(xml)) {
                        unseenParagraph = TraitKind.OFF_PAGE_TEXT;
                    }
                }
                default -> {
                    // w:rPr here is the look of the paragraph mark, not of the text.
                }
            }
            xml.skip();
        }
    }

    private static @Nullable String solid(@Nullable String fill, @Nullable String below) {
        return fill == null || fill.equals("auto") ? below : fill;
    }

    private void run() throws XMLStreamException {
        DocxLook outer = look;
        look = paragraphLook;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.vocabulary() == XmlVocabulary.WORD && xml.name().equals("rPr")) {
                DocxLook direct = DocxLook.read(xml);
                look = direct.over(styles.character(direct.style())).over(paragraphLook);
            } else {
                element();
            }
        }
        look = outer;
    }

    private void text() throws XMLStreamException {
        String text = xml.elementText();
        if (fields.inCode() || text.isEmpty()) {
            return;
        }
        TraitKind unseen = look.unseen(background);
        if (unseen == null || unseenBox == TraitKind.HIDDEN_TEXT) {
            unseen = unseenBox != null ? unseenBox : unseenParagraph;
        }
        out.text(text, unseen);
    }

    private void mark(String text) throws XMLStreamException {
        // w:tab is also the name of a tab stop in properties, which are never walked into by way of this method.
        if (!fields.inCode() && unseenBox != TraitKind.HIDDEN_TEXT && !Boolean.TRUE.equals(look.hidden())) {
            out.text(text);
        }
        xml.skip();
    }

    /** A content control that still shows its placeholder is not filled in. */
    private void contentControl() throws XMLStreamException {
        boolean placeholder = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("sdtPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    placeholder |= xml.name().equals("showingPlcHdr") && xml.isOn();
                    xml.skip();
                }
            } else if (xml.name().equals("sdtContent") && !placeholder) {
                children();
            } else {
                xml.skip();
            }
        }
    }

    private void box() throws XMLStreamException {
        DocxFields outerFields = fields;
        DocxLook outer = look;
        fields = new DocxFields();
        out.openBox();
        children();
        out.closeBox();
        look = outer;
        fields = outerFields;
    }

    /** The first choice is what a current program shows; the fallback says the same again for old ones. */
    private void alternative() throws XMLStreamException {
        if (!xml.name().equals("AlternateContent")) {
            children();
            return;
        }
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

    private void drawing() throws XMLStreamException {
        TraitKind outer = unseenBox;
        String outerBackground = background;
        DocxGeometry geometry = new DocxGeometry();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (!geometry.note(xml)) {
                TraitKind unseen = geometry.unseen();
                unseenBox = unseen != null ? unseen : outer;
                element();
            }
        }
        unseenBox = outer;
        background = outerBackground;
    }

    private void shape() throws XMLStreamException {
        if (xml.name().equals("spPr")) {
            // Until something plain is said about the fill, it may be anything.
            background = DocxLook.UNKNOWN_FILL;
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                if (xml.name().equals("noFill")) {
                    background = null;
                    xml.skip();
                } else if (xml.name().equals("solidFill")) {
                    int fill = xml.depth();
                    while (xml.nextChild(fill)) {
                        String colour = xml.name().equals("srgbClr") ? xml.attribute("val") : null;
                        background = colour == null ? DocxLook.UNKNOWN_FILL : colour;
                        xml.skip();
                    }
                } else {
                    picture("blip");
                }
            }
        } else {
            children();
        }
    }

    private void picture(String name) throws XMLStreamException {
        if (xml.name().equals(name)) {
            out.picture();
        }
        children();
    }

    private void vml() throws XMLStreamException {
        TraitKind outer = unseenBox;
        String outerBackground = background;
        String style = xml.attribute("style");
        if (style != null && DocxGeometry.isHiddenStyle(style)) {
            unseenBox = TraitKind.HIDDEN_TEXT;
        }
        if (xml.name().equals("textbox")) {
            background = DocxLook.UNKNOWN_FILL;
        }
        picture("imagedata");
        unseenBox = outer;
        background = outerBackground;
    }

    private void table() throws XMLStreamException {
        String outer = background;
        out.openTable(Optional.empty());
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("tblPr")) {
                tableProperties();
            } else if (xml.name().equals("tr")) {
                row();
            } else {
                // Rows wrapped in content controls, custom XML or revisions.
                wrapped("tr");
            }
        }
        out.closeTable();
        background = outer;
    }

    /** Walks down through wrappers to the rows or cells in them. */
    private void wrapped(String wanted) throws XMLStreamException {
        switch (xml.name()) {
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> {
                int depth = xml.depth();
                while (xml.nextChild(depth)) {
                    if (xml.name().equals("tr") && wanted.equals("tr")) {
                        row();
                    } else if (xml.name().equals("tc") && wanted.equals("tc")) {
                        cell();
                    } else {
                        wrapped(wanted);
                    }
                }
            }
            default -> xml.skip();
        }
    }

    private void tableProperties() throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("tblStyle") && styles.isColourful(xml.attribute("val"))) {
                background = DocxLook.UNKNOWN_FILL;
            } else if (xml.name().equals("shd")) {
                background = solid(DocxLook.shading(xml, null), background);
            }
            xml.skip();
        }
    }

    private void row() throws XMLStreamException {
        out.row(0);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("tc")) {
                cell();
            } else if (xml.name().equals("trPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    if (xml.name().equals("gridBefore")) {
                        out.form().skipColumns(xml.number("val", 0));
                    }
                    xml.skip();
                }
            } else {
                wrapped("tc");
            }
        }
    }

    private void cell() throws XMLStreamException {
        String outer = background;
        int span = 1;
        FormLayout.Merge merge = FormLayout.Merge.NONE;
        out.openCell(0);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (!xml.name().equals("tcPr")) {
                element();
                continue;
            }
            int properties = xml.depth();
            while (xml.nextChild(properties)) {
                switch (xml.name()) {
                    case "gridSpan" -> span = xml.number("val", 1);
                    case "vMerge" ->
                        merge = "restart".equals(xml.attribute("val"))
                                ? FormLayout.Merge.FIRST
                                : FormLayout.Merge.COVERED;
                    case "shd" -> background = solid(DocxLook.shading(xml, null), background);
                    default -> {
                        // Widths and borders.
                    }
                }
                xml.skip();
            }
        }
        out.closeCell(merge, span);
        background = outer;
    }
}

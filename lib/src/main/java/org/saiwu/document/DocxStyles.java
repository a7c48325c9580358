package org.saiwu.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a docx, as far as they decide whether text can be seen. */
final class DocxStyles {

    private static final int MAX_CHAIN = 30;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, DocxLook> resolved = new HashMap<>();
    private DocxLook defaults = DocxLook.NONE;
    private @Nullable String defaultParagraph;

    private record Style(
            DocxLook look,
            @Nullable String basedOn,
            @Nullable String fill,
            boolean colourful) {}

    private DocxStyles() {}

    static DocxStyles read(OfficePackage file, Optional<String> part) throws IOException, XMLStreamException {
        DocxStyles all = new DocxStyles();
        if (part.isEmpty()) {
            return all;
        }
        Optional<XmlCursor> opened = file.open(part.get());
        if (opened.isPresent()) {
            try (XmlCursor xml = opened.get()) {
                xml.nextChild(0);
                while (xml.nextChild(1)) {
                    all.readOne(xml);
                }
            }
        }
        return all;
    }

    private void readOne(XmlCursor xml) throws XMLStreamException {
        switch (xml.name()) {
            case "docDefaults" -> {
                int depth = xml.depth();
                while (xml.nextChild(depth)) {
                    if (xml.name().equals("rPrDefault")) {
                        int inner = xml.depth();
                        while (xml.nextChild(inner)) {
                            defaults = DocxLook.read(xml);
                        }
                    } else {
                        xml.skip();
                    }
                }
            }
            case "style" -> readStyle(xml);
            default -> xml.skip();
        }
    }

    private void readStyle(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        String id = xml.attribute("styleId");
        boolean table = "table".equals(xml.attribute("type"));
        if ("paragraph".equals(xml.attribute("type"))
                && xml.attribute("default") != null
                && !"0".equals(xml.attribute("default"))) {
            defaultParagraph = id;
        }
        DocxLook look = DocxLook.NONE;
        String basedOn = null;
        String fill = null;
        boolean colourful = false;
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "rPr" -> look = DocxLook.read(xml);
                case "basedOn" -> {
                    basedOn = xml.attribute("val");
                    xml.skip();
                }
                case "pPr" -> fill = paragraphFill(xml);
                case "tblStylePr", "tcPr", "tblPr" -> {
                    // Which cells a table style colours depends on too much: text in such tables is not judged.
                    colourful |= table && hasFill(xml);
                }
                default -> xml.skip();
            }
        }
        if (id != null) {
            styles.put(id, new Style(look, basedOn, fill, colourful));
        }
    }

    private static @Nullable String paragraphFill(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        String fill = null;
        while (xml.nextChild(depth)) {
            if (xml.name().equals("shd")) {
                fill = DocxLook.shading(xml, fill);
            }
            xml.skip();
        }
        return fill;
    }

    private static boolean hasFill(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        boolean fills = false;
        while (xml.nextChild(depth)) {
            if (xml.name().equals("shd")) {
                String fill = DocxLook.shading(xml, null);
                fills |= fill != null && !fill.equals("auto") && !fill.equalsIgnoreCase("FFFFFF");
                xml.skip();
            } else {
                fills |= hasFill(xml);
            }
        }
        return fills;
    }

    /** Returns how runs of a paragraph with this style look before they say anything themselves. */
    DocxLook paragraph(@Nullable String id) {
        String named = id != null && styles.containsKey(id) ? id : defaultParagraph;
        return named == null ? defaults : resolve(named).over(defaults);
    }

    /** Returns what a character style says. */
    DocxLook character(@Nullable String id) {
        return id == null ? DocxLook.NONE : resolve(id);
    }

    private DocxLook resolve(String id) {
        DocxLook known = resolved.get(id);
        if (known == null) {
            known = DocxLook.NONE;
            Style style = styles.get(id);
            for (int i = 0; style != null && i < MAX_CHAIN; i++) {
                known = known.over(style.look());
                style = style.basedOn() == null ? null : styles.get(style.basedOn());
            }
            resolved.put(id, known);
        }
        return known;
    }

    /** Returns the shading that a paragraph style gives, or null. */
    @Nullable
    String paragraphFill(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        for (int i = 0; style != null && i < MAX_CHAIN; i++) {
            if (style.fill() != null) {
                return style.fill();
            }
            style = style.basedOn() == null ? null : styles.get(style.basedOn());
        }
        return null;
    }

    /** Returns whether a table style colours any of its cells. */
    boolean isColourful(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        for (int i = 0; style != null && i < MAX_CHAIN; i++) {
            if (style.colourful()) {
                return true;
            }
            style = style.basedOn() == null ? null : styles.get(style.basedOn());
        }
        return false;
    }
}

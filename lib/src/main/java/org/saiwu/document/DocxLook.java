package org.saiwu.document;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Those properties of a run that decide whether it can be seen; null means that nothing is said and what lies below holds.
 *
 * @param hidden w:vanish
 * @param halfPoints w:sz
 * @param scale w:w, the width of characters in percent
 * @param colour w:color, six hexadecimal digits or {@code auto}
 * @param fill shading or highlight, six hexadecimal digits, {@code auto}, or a name of another colour
 * @param style the character style that the run names
 */
record DocxLook(
        @Nullable Boolean hidden,
        @Nullable Integer halfPoints,
        @Nullable Integer scale,
        @Nullable String colour,
        @Nullable String fill,
        @Nullable String style) {

    static final DocxLook NONE = new DocxLook(null, null, null, null, null, null);

    /** A background of which nothing is known, such as a picture or a theme's colour: nothing is said about text on it. */
    static final String UNKNOWN_FILL = "unknown";

    private static final int TINY_HALF_POINTS = 4;
    private static final int TINY_SCALE = 10;

    /** Reads the w:rPr at the cursor to its end. */
    static DocxLook read(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        Boolean hidden = null;
        Integer halfPoints = null;
        Integer scale = null;
        String colour = null;
        String fill = null;
        String style = null;
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "vanish" -> hidden = xml.isOn();
                case "sz" -> halfPoints = orNull(xml.number("val", -1));
                case "w" -> scale = orNull(xml.number("val", -1));
                case "color" -> colour = xml.attribute("val");
                case "shd" -> fill = shading(xml, fill);
                case "highlight" -> fill = highlight(xml);
                case "rStyle" -> style = xml.attribute("val");
                default -> {
                    // Says nothing about being seen.
                }
            }
            xml.skip();
        }
        return new DocxLook(hidden, halfPoints, scale, colour, fill, style);
    }

    private static @Nullable Integer orNull(int value) {
        return value < 0 ? null : value;
    }

    /** Returns the background of a w:shd; a pattern other than plain fill is not known. */
    static @Nullable String shading(XmlCursor xml, @Nullable String before) {
        String pattern = xml.attribute("val");
        String fill = xml.attribute("fill");
        if (fill == null) {
            return before;
        }
        return pattern == null || pattern.equals("clear") || pattern.equals("nil") ? fill : UNKNOWN_FILL;
    }

    private static @Nullable String highlight(XmlCursor xml) {
        String value = xml.attribute("val");
        if (value == null || value.equals("none")) {
            return null;
        }
        return value.equals("white") ? "FFFFFF" : UNKNOWN_FILL;
    }

    /** Returns this look where it says something and another where it doesn't. */
    DocxLook over(DocxLook below) {
        if (this == NONE) {
            return below;
        }
        if (below == NONE) {
            return this;
        }
        return new DocxLook(
                hidden != null ? hidden : below.hidden,
                halfPoints != null ? halfPoints : below.halfPoints,
                scale != null ? scale : below.scale,
                colour != null ? colour : below.colour,
                fill != null ? fill : below.fill,
                style != null ? style : below.style);
    }

    /** Returns why text of this look can't be seen on a background, or null when it can. */
    @Nullable
    TraitKind unseen(@Nullable String background) {
        if (hidden != null && hidden) {
            return TraitKind.HIDDEN_TEXT;
        }
        if ((halfPoints != null && halfPoints <= TINY_HALF_POINTS)
                || (scale != null && scale > 0 && scale < TINY_SCALE)) {
            return TraitKind.TINY_TEXT;
        }
        String behind = fill != null && !fill.equals("auto") ? fill : background;
        return colour != null && Colours.isLost(colour, behind == null ? "auto" : behind)
                ? TraitKind.BACKGROUND_COLOURED_TEXT
                : null;
    }
}

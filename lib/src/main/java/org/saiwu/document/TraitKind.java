package org.saiwu.document;

/** Kinds of suspicious traits; none of them proves anything, all are shown to a person. */
public enum TraitKind {
    /** Text marked hidden (w:vanish, by itself or through a style); it is left out of the text. */
    HIDDEN_TEXT,
    /** Text in white or in the colour of its background. */
    BACKGROUND_COLOURED_TEXT,
    /** Text of at most 2 points. */
    TINY_TEXT,
    /** Text outside the page, or in a box without area. */
    OFF_PAGE_TEXT,
    /** PDF text drawn with rendering mode 3; also what OCR puts under a scan. */
    INVISIBLE_RENDERING,
    /** Zero-width characters, soft hyphens, byte order marks inside text, fillers and other default-ignorable characters. */
    INVISIBLE_CHARACTER,
    /** Characters that override or embed writing direction. */
    DIRECTION_OVERRIDE,
    /** Tag characters (U+E0000 to U+E007F), which carry hidden messages. */
    TAG_CHARACTER,
    /** Cyrillic, Greek or other letters that look Latin, inside a Latin word or between Han characters. */
    LOOK_ALIKE_LETTER,
    /** Kangxi radicals, CJK compatibility ideographs and the like that look like ordinary Han characters; PDFs made by some programs are full of them. */
    COMPATIBILITY_IDEOGRAPH,
    /** Private-use characters, which show whatever the document's font says. */
    PRIVATE_USE_CHARACTER
}

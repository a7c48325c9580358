package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text, which end at line breaks. */
final class Paragraphs {

    private Paragraphs() {}

    /**
     * A paragraph as a span of the normalised text.
     *
     * @param start its first normalised character
     * @param end after its last one
     * @param characters what it says
     */
    record Paragraph(int start, int end, CodePoints characters) {
        int length() {
            return end - start;
        }
    }

    /** Returns the paragraphs that hold a letter or number. */
    static List<Paragraph> of(String content, NormalisedText whole) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int[] starts = whole.offsets().starts();
        int at = 0;
        int original = 0;
        int unit = 0;
        while (unit < content.length()) {
            int end = endOfLine(content, unit);
            original += content.codePointCount(unit, Math.min(content.length(), end + 1));
            int from = at;
            while (at < starts.length && starts[at] < original) {
                at++;
            }
            if (at > from) {
                int[] characters = new int[at - from];
                whole.characters().copy(from, at, characters, 0);
                paragraphs.add(new Paragraph(from, at, CodePoints.of(characters, characters.length)));
            }
            unit = end + 1;
        }
        return paragraphs;
    }

    /** Returns the place of the next line break from a place on, or the text's length. */
    static int endOfLine(String content, int start) {
        for (int i = start; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
                return i;
            }
        }
        return content.length();
    }
}

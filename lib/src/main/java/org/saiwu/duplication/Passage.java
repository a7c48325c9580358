package org.saiwu.duplication;

import java.util.Objects;

/**
 * A matched passage: code-point offsets into both extracted texts, and both texts.
 *
 * @param start offset of the first character in the document, from 0
 * @param end offset after the last character in the document
 * @param sourceStart offset of the first character in the source
 * @param sourceEnd offset after the last character in the source
 * @param matched normalised characters that are equal on both sides
 * @param text the document's text from start to end
 * @param sourceText the source's text from sourceStart to sourceEnd
 * @param common whether every window of it occurs in more documents than the limit for common phrases
 */
public record Passage(
        int start,
        int end,
        int sourceStart,
        int sourceEnd,
        int matched,
        String text,
        String sourceText,
        boolean common) {

    /** Checks that both spans hold something. */
    public Passage {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sourceText, "sourceText");
        if (start < 0 || end <= start || sourceStart < 0 || sourceEnd <= sourceStart) {
            throw new IllegalArgumentException(
                    "not a passage: " + start + "-" + end + ", " + sourceStart + "-" + sourceEnd);
        }
    }
}

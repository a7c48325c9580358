package org.saiwu.document;

/**
 * A span of extracted text that a reader of the document can't see.
 *
 * @param kind why it can't be seen
 * @param start code-point offset of the first character, from 0
 * @param end code-point offset after the last character
 */
public record DoubtfulSpan(TraitKind kind, int start, int end) {
    /** Checks that the span is not empty. */
    public DoubtfulSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }
}

package org.saiwu.duplication;

/**
 * A chain of short matches between two net texts.
 *
 * @param start first character in the asked text
 * @param end after the last character in the asked text
 * @param sourceStart first character in the source
 * @param sourceEnd after the last character in the source
 * @param matched characters that are equal
 */
record RewrittenPassage(int start, int end, int sourceStart, int sourceEnd, int matched) {

    /** Tells whether another passage goes on in both texts where this one ends, or soon after. */
    boolean isContinuedBy(RewrittenPassage other, int most) {
        return Math.abs(other.start - end) <= most
                && Math.abs(other.sourceStart - sourceEnd) <= most
                && other.end > end
                && other.sourceEnd > sourceEnd;
    }

    RewrittenPassage and(RewrittenPassage other) {
        return new RewrittenPassage(start, other.end, sourceStart, other.sourceEnd, matched + other.matched);
    }
}

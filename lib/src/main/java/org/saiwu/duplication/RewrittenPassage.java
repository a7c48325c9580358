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

    /** Tells whether another passage is close by in both texts, in whatever order. */
    boolean isNear(RewrittenPassage other, int most) {
        return Math.max(start, other.start) - Math.min(end, other.end) <= most
                && Math.max(sourceStart, other.sourceStart) - Math.min(sourceEnd, other.sourceEnd) <= most;
    }

    /** Returns the passage that holds this one and another. */
    RewrittenPassage and(RewrittenPassage other) {
        return new RewrittenPassage(
                Math.min(start, other.start),
                Math.max(end, other.end),
                Math.min(sourceStart, other.sourceStart),
                Math.max(sourceEnd, other.sourceEnd),
                matched + other.matched);
    }
}

package org.saiwu.media;

import java.time.Duration;

/**
 * A part of a video.
 *
 * @param start from the beginning of playing, 0 or more
 * @param end not before the start
 */
public record Stretch(Duration start, Duration end) {

    /** Checks the order. */
    public Stretch {
        if (start.isNegative() || end.compareTo(start) < 0) {
            throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
        }
    }

    /** Returns how long it is. */
    public Duration length() {
        return end.minus(start);
    }
}

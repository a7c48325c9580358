package org.saiwu.contest;

/** A ratio of picture width to height in whole numbers, for example 16:9. */
public record AspectRatio(int width, int height) {
    public AspectRatio {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("an aspect ratio has positive sides: " + width + ":" + height);
        }
    }

    @Override
    public String toString() {
        return width + ":" + height;
    }
}

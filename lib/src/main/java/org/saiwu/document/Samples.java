package org.saiwu.document;

/** Bounded one-line excerpts. */
final class Samples {

    private Samples() {}

    /** Returns text with control characters as spaces, cut to at most {@code max} UTF-16 units, never within a surrogate pair. */
    static String oneLine(String text, int max) {
        int end = Math.min(text.length(), max);
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder line = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return line.toString().strip();
    }
}

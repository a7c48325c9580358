package org.saiwu.report.text;

import java.util.Locale;

/**
 * Text from files that strangers made, fit to be shown: characters that steer a terminal, turn the direction of writing or
 * can't be seen are written as {@code <U+202E>}, so that nobody is misled.
 */
public final class VisibleText {
    private VisibleText() {}

    /** One line with nothing in it that can't be seen; the same string when there is nothing to change. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // All that misleads below the surrogates is found by this test on single chars; the rest is rare.
            if (c < ' ' || (c >= 0x7F && misleads(c)) || Character.isSurrogate(c)) {
                return escape(text);
            }
        }
        return text;
    }

    /** As {@link #of}, with at most {@code most} characters (at least 1), the last of them … where something was left out. */
    public static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, most - 1))) + "…";
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (misleads(codePoint)) {
                out.append("<U+")
                        .append(String.format(Locale.ROOT, "%04X", codePoint))
                        .append('>');
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    private static boolean misleads(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || (type == Character.PRIVATE_USE && codePoint > 0xFFFF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}

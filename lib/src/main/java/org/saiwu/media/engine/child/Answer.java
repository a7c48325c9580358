package org.saiwu.media.engine.child;

import org.jspecify.annotations.Nullable;
import org.saiwu.media.engine.Frames;

/** Writes an answer line by line; text out of a file is cut and cleared of line breaks. */
final class Answer {

    private static final int LONGEST = 200;

    private final StringBuilder lines = new StringBuilder(Frames.FOUND);

    Answer stream() {
        lines.append("\nstream");
        return this;
    }

    Answer put(String name, long value) {
        lines.append('\n').append(name).append('=').append(value);
        return this;
    }

    Answer put(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.append('\n').append(name).append('=').append(clean(value));
        }
        return this;
    }

    /** Puts text of the program's own, of any length. */
    Answer putOwn(String name, CharSequence value) {
        lines.append('\n').append(name).append('=').append(value);
        return this;
    }

    static String unreadable(int code, String words) {
        return Frames.UNREADABLE + "\n" + code + "\n" + clean(words);
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private static String clean(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        StringBuilder clean = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i = cut.offsetByCodePoints(i, 1)) {
            int symbol = cut.codePointAt(i);
            clean.appendCodePoint(breaksText(symbol) ? ' ' : symbol);
        }
        return clean.toString();
    }

    private static boolean breaksText(int symbol) {
        return symbol < ' '
                || symbol == 0x7F
                || symbol == 0x2028
                || symbol == 0x2029
                || Character.getType(symbol) == Character.SURROGATE;
    }
}

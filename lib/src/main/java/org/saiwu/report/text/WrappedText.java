package org.saiwu.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit: between words, and between Chinese characters, but not before a closing mark. */
public final class WrappedText {
    private static final String NOT_FIRST = "，。、；：！？）】》”’…%,.;:!?)]}";

    private WrappedText() {}

    /**
     * Lines of at most {@code width} columns; a word longer than that is cut.
     *
     * @param width at least 2; 0 for no limit
     */
    public static List<String> lines(String text, int width) {
        if (width == 0 || DisplayWidth.of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, Math.max(2, width));
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    private static int end(String text, int start, int width) {
        int columns = 0;
        int lastBreak = start;
        int i = start;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (i > start && mayBreakBefore(text, i)) {
                lastBreak = i;
            }
            columns += DisplayWidth.of(codePoint);
            if (columns > width && codePoint != ' ') {
                return lastBreak > start
                        ? lastBreak
                        : Math.max(i, start + Character.charCount(text.codePointAt(start)));
            }
            i += Character.charCount(codePoint);
        }
        return text.length();
    }

    private static boolean mayBreakBefore(String text, int index) {
        int here = text.codePointAt(index);
        int before = text.codePointBefore(index);
        if (here == ' ' || NOT_FIRST.indexOf(here) >= 0) {
            return false;
        }
        return before == ' ' || before == '/' || DisplayWidth.wide(here) || DisplayWidth.wide(before);
    }
}

package org.saiwu.duplication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds quoted text: what stands between a pair of quotation marks of one paragraph, “…” ‘…’ 「…」 『…』 «…» and "…".
 *
 * <p>Marks inside a quotation belong to it. A mark that is not closed before the paragraph ends quotes nothing.
 */
final class Quotations {

    private static final String OPENING = "“‘「『«〝﹁﹃";
    private static final String CLOSING = "”’」』»〞﹂﹄";

    private Quotations() {}

    /** Returns the code points of a text that are quoted, the marks left out. */
    static Spans in(String content) {
        List<int[]> found = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        int at = 0;
        char[] units = content.toCharArray();
        for (int unit = 0; unit < units.length; unit++) {
            char c = units[unit];
            if (c >= 0x3400 && c < Character.MIN_SURROGATE) {
                // Nearly all of a text: Han characters are no marks.
                at++;
                continue;
            }
            if (Character.isLowSurrogate(c) && unit > 0 && Character.isHighSurrogate(units[unit - 1])) {
                continue;
            }
            if (c == '\n' || c == '\r' || c == '\u2029') {
                open.clear();
            } else if (c == '"' || c == '＂') {
                take(c == '"' ? -1 : -2, at, open, found);
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(new int[] {OPENING.indexOf(c), at + 1});
            } else if (CLOSING.indexOf(c) >= 0) {
                close(CLOSING.indexOf(c), at, open, found);
            }
            at++;
        }
        found.sort(Comparator.comparingInt(span -> span[0]));
        Spans.Builder spans = new Spans.Builder();
        found.forEach(span -> spans.add(span[0], span[1]));
        return spans.build();
    }

    /** A straight mark closes the one that is open, and opens one otherwise. */
    private static void take(int kind, int at, Deque<int[]> open, List<int[]> found) {
        if (open.stream().anyMatch(mark -> mark[0] == kind)) {
            close(kind, at, open, found);
        } else {
            open.push(new int[] {kind, at + 1});
        }
    }

    private static void close(int kind, int at, Deque<int[]> open, List<int[]> found) {
        if (open.stream().noneMatch(mark -> mark[0] == kind)) {
            return;
        }
        int[] mark = open.pop();
        while (mark[0] != kind) {
            mark = open.pop();
        }
        found.add(new int[] {mark[1], at});
    }
}

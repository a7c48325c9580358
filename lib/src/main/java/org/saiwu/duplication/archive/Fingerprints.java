package org.saiwu.duplication.archive;

import java.util.Arrays;
import org.saiwu.duplication.CodePoints;

/**
 * Chooses pieces of a text so that any two texts with {@link #GUARANTEE} equal characters in a row have a piece in common.
 *
 * <p>Of the {@link #WINDOW} pieces of {@link #PIECE} characters in every run of {@link #GUARANTEE} characters one is chosen,
 * by where the smallest of the run's short marks stands (mod-minimizers: Groot Koerkamp and Pibiri 2024). Which it is hangs on
 * these characters alone, so equal runs choose equal pieces. Neighbouring runs mostly choose the same: 3 of 13 pieces are
 * chosen, where the smallest piece itself (winnowing) would be 2 of 7.
 */
final class Fingerprints {

    /** Characters of a piece. */
    static final int PIECE = 8;

    /** Pieces of which one at least is chosen. */
    static final int WINDOW = 6;

    /** Equal characters in a row that are always found. */
    static final int GUARANTEE = PIECE + WINDOW - 1;

    /** Characters of a mark; its remainder by {@link #WINDOW} is that of {@link #PIECE}, so that marks move on with the run. */
    private static final int MARK = PIECE - WINDOW;

    /** Bytes of a fingerprint that are kept. */
    static final int BYTES = 5;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xD6E8FEB86659FD93L;

    private Fingerprints() {}

    /** Returns the fingerprints of a text, in order of place, some more than once; texts shorter than the guarantee have none. */
    static long[] of(CodePoints text) {
        if (text.length() < GUARANTEE) {
            return new long[0];
        }
        int[] marks = marks(text);
        long[] chosen = new long[text.length() - GUARANTEE + 1];
        int count = 0;
        int smallest = -1;
        int last = -1;
        for (int start = 0; start < chosen.length; start++) {
            int latest = start + GUARANTEE - MARK;
            if (smallest < start) {
                smallest = smallest(marks, start, latest);
            } else if (marks[latest] < marks[smallest]) {
                smallest = latest;
            }
            int piece = start + (smallest - start) % WINDOW;
            if (piece != last) {
                chosen[count++] = hash(text, piece) >>> 64 - 8 * BYTES;
                last = piece;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Returns a number for every {@link #MARK} characters, by their place. */
    private static int[] marks(CodePoints text) {
        int[] marks = new int[text.length() - MARK + 1];
        int before = text.at(0);
        for (int i = 0; i < marks.length; i++) {
            int next = text.at(i + 1);
            long mixed = (before * BASE + next) * MIX;
            marks[i] = (int) (mixed >>> 32);
            before = next;
        }
        return marks;
    }

    /** Returns the first place of the smallest mark between two places, both inclusive. */
    private static int smallest(int[] marks, int from, int to) {
        int smallest = from;
        for (int i = from + 1; i <= to; i++) {
            if (marks[i] < marks[smallest]) {
                smallest = i;
            }
        }
        return smallest;
    }

    private static long hash(CodePoints text, int start) {
        long sum = 0;
        for (int i = start; i < start + PIECE; i++) {
            sum = sum * BASE + text.at(i);
        }
        return mix(sum);
    }

    private static long mix(long sum) {
        long mixed = (sum ^ sum >>> 32) * MIX;
        mixed = (mixed ^ mixed >>> 29) * BASE;
        return mixed ^ mixed >>> 32;
    }

    /** Sorts the first values and drops those that come again. */
    static long[] sortedOnce(long[] values, int count) {
        Arrays.sort(values, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }
}

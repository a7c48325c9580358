package org.saiwu.duplication.archive;

import java.util.Arrays;
import org.saiwu.duplication.CodePoints;

/**
 * Chooses pieces of a text so that any two texts with {@link #GUARANTEE} equal characters in a row have a piece in common.
 *
 * <p>Of the {@link #WINDOW} pieces of {@link #PIECE} characters in every run of {@link #GUARANTEE} characters the one with
 * the smallest hash is chosen (winnowing: Schleimer, Wilkerson and Aiken 2003). Which it is hangs on these characters alone,
 * so equal runs choose equal pieces.
 */
final class Fingerprints {

    /** Characters of a piece. */
    static final int PIECE = 8;

    /** Pieces of which one at least is chosen. */
    static final int WINDOW = 6;

    /** Equal characters in a row that are always found. */
    static final int GUARANTEE = PIECE + WINDOW - 1;

    /** Bytes of a fingerprint that are kept. */
    static final int BYTES = 5;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xD6E8FEB86659FD93L;

    private Fingerprints() {}

    /** Returns the fingerprints of a text, each once, in order; texts shorter than the guarantee have none. */
    static long[] of(CodePoints text) {
        if (text.length() < GUARANTEE) {
            return new long[0];
        }
        long[] hashes = hashes(text);
        long[] chosen = new long[hashes.length];
        int count = 0;
        int last = -1;
        for (int start = 0; start + WINDOW <= hashes.length; start++) {
            int smallest = last;
            if (last < start) {
                smallest = smallest(hashes, start);
            } else if (hashes[start + WINDOW - 1] < hashes[last]) {
                smallest = start + WINDOW - 1;
            }
            if (smallest != last) {
                chosen[count++] = hashes[smallest] >>> 64 - 8 * BYTES;
                last = smallest;
            }
        }
        return sortedOnce(chosen, count);
    }

    private static int smallest(long[] hashes, int start) {
        int smallest = start;
        for (int i = start + 1; i < start + WINDOW; i++) {
            if (hashes[i] < hashes[smallest]) {
                smallest = i;
            }
        }
        return smallest;
    }

    private static long[] hashes(CodePoints text) {
        long[] hashes = new long[text.length() - PIECE + 1];
        long leaving = 1;
        long sum = 0;
        for (int i = 0; i < PIECE; i++) {
            sum = sum * BASE + text.at(i);
            leaving *= BASE;
        }
        hashes[0] = mix(sum);
        for (int start = 1; start < hashes.length; start++) {
            sum = sum * BASE + text.at(start + PIECE - 1) - leaving * text.at(start - 1);
            hashes[start] = mix(sum);
        }
        return hashes;
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

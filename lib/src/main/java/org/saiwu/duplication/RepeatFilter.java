package org.saiwu.duplication;

import java.util.Arrays;

/** Tells hashes that were certainly added once at most from those that may have been added more often. */
final class RepeatFilter {

    private static final int SLOTS_A_WORD = 32;
    private static final long MOST_SLOTS = 1L << 31;

    private final long[] words;
    private final long slots;

    /** Makes a filter with two bits for each of eight times as many slots as hashes are expected. */
    RepeatFilter(long expected) {
        long wanted = Math.min(MOST_SLOTS, Math.max(1024, expected * 8));
        words = new long[(int) (wanted / SLOTS_A_WORD) + 1];
        slots = (long) words.length * SLOTS_A_WORD;
    }

    void clear() {
        Arrays.fill(words, 0);
    }

    void add(long hash) {
        long slot = (hash >>> 32) * slots >>> 32;
        int word = (int) (slot >>> 5);
        int shift = (int) (slot & 31) << 1;
        long pair = words[word] >>> shift & 1;
        words[word] |= (pair << 1 | 1) << shift;
    }

    boolean isRepeated(long hash) {
        long slot = (hash >>> 32) * slots >>> 32;
        int shift = (int) (slot & 31) << 1;
        return (words[(int) (slot >>> 5)] >>> shift & 2) != 0;
    }
}

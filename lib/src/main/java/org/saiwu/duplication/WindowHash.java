package org.saiwu.duplication;

/**
 * Hashes every window of a text to 64 bits, rolling from one to the next.
 *
 * <p>Nothing is ever counted because two hashes are equal: windows are compared by their text. A mask that leaves few bits
 * makes a weak hash on purpose, for the tests of that.
 *
 * @param length characters in a window
 * @param mask bits of the hash that are kept; all of them but in tests
 * @param sampling only windows whose hash is divisible by this power of two in its middle are looked at; 1 for all
 */
record WindowHash(int length, long mask, int sampling) {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xD6E8FEB86659FD93L;

    static WindowHash of(int length) {
        return new WindowHash(length, -1L, 1);
    }

    /** Hashes windows of which one in so many is looked at, the same ones in every text. */
    static WindowHash sampled(int length, int sampling) {
        return new WindowHash(length, -1L, sampling);
    }

    /** Tells whether some windows are not looked at. */
    boolean isSampling() {
        return sampling > 1;
    }

    /** Tells whether windows with a hash are looked at. */
    boolean isSampled(long hash) {
        return (hash >>> 16 & sampling - 1) == 0;
    }

    /** Returns how many windows a text of the given length has. */
    int windows(int characters) {
        return Math.max(0, characters - length + 1);
    }

    /** Writes the hash of each window of a text, by its start, into an array that is long enough; returns how many. */
    int hash(CodePoints text, long[] hashes) {
        int windows = windows(text.length());
        hash(text, 0, windows, hashes);
        return windows;
    }

    /** Writes the hashes of the windows from one start (inclusive) to another (exclusive) into an array that is long enough. */
    void hash(CodePoints text, int from, int to, long[] hashes) {
        if (from >= to) {
            return;
        }
        long leaving = 1;
        long sum = 0;
        for (int i = from; i < from + length; i++) {
            sum = sum * BASE + text.at(i);
            leaving *= BASE;
        }
        hashes[0] = mix(sum);
        for (int start = from + 1; start < to; start++) {
            sum = sum * BASE + text.at(start + length - 1) - leaving * text.at(start - 1);
            hashes[start - from] = mix(sum);
        }
    }

    /** Returns the hash of one window. */
    long at(CodePoints text, int start) {
        long sum = 0;
        for (int i = start; i < start + length; i++) {
            sum = sum * BASE + text.at(i);
        }
        return mix(sum);
    }

    /** Returns an object that takes the windows that are looked at. */
    WindowSample sample() {
        return isSampling() ? new SampledWindows(this) : new ChosenPieces(length);
    }

    private long mix(long sum) {
        long mixed = (sum ^ sum >>> 32) * MIX;
        mixed = (mixed ^ mixed >>> 29) * BASE;
        return (mixed ^ mixed >>> 32) & mask;
    }
}

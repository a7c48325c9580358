package org.saiwu.duplication;

/** A bit for each window of each text; each text's bits start at a word of their own. */
final class WindowBits {

    private final long[] words;
    private final int[] bases;

    /** Most words, so that the place of a bit fits into 32 bits. */
    private static final int MOST_WORDS = 1 << 26;

    /**
     * Makes bits that are all off, laid out for texts of the given numbers of windows.
     *
     * @throws IllegalArgumentException if there are more than four thousand million windows
     */
    WindowBits(int[] windows) {
        bases = new int[windows.length + 1];
        for (int i = 0; i < windows.length; i++) {
            bases[i + 1] = Math.addExact(bases[i], (windows[i] + 63) >>> 6);
        }
        if (bases[windows.length] > MOST_WORDS) {
            throw new IllegalArgumentException("more text than can be checked at once");
        }
        words = new long[bases[windows.length]];
    }

    private WindowBits(int[] bases, long[] words) {
        this.bases = bases;
        this.words = words;
    }

    /** Returns bits of the same layout that are all off. */
    WindowBits empty() {
        return new WindowBits(bases, new long[words.length]);
    }

    boolean get(int text, int window) {
        return ((words[bases[text] + (window >>> 6)] >>> (window & 63)) & 1) != 0;
    }

    void set(int text, int window) {
        words[bases[text] + (window >>> 6)] |= 1L << (window & 63);
    }

    /** Turns on the bits of at least one window from one place (inclusive) to another (exclusive). */
    void setRun(int text, int from, int to) {
        int word = bases[text] + (from >>> 6);
        int last = bases[text] + (to - 1 >>> 6);
        long first = -1L << (from & 63);
        long rest = -1L >>> (-to & 63);
        if (word == last) {
            words[word] |= first & rest;
            return;
        }
        words[word] |= first;
        while (++word < last) {
            words[word] = -1L;
        }
        words[last] |= rest;
    }

    /** Returns the first place after a window whose bit is on where the bit is off, or the text ends. */
    int endOfRun(int text, int window) {
        int word = bases[text] + (window >>> 6);
        int end = bases[text + 1];
        long off = ~words[word] & -1L << (window & 63);
        while (off == 0) {
            if (++word == end) {
                return word - bases[text] << 6;
            }
            off = ~words[word];
        }
        return (word - bases[text] << 6) + Long.numberOfTrailingZeros(off);
    }

    /** Returns the place of a text's first window among all bits. */
    long place(int text) {
        return (long) bases[text] << 6;
    }

    /** Turns on a bit by its place among all bits. */
    void setPlace(long place) {
        words[(int) (place >>> 6)] |= 1L << (place & 63);
    }

    boolean any(int text) {
        for (int i = bases[text]; i < bases[text + 1]; i++) {
            if (words[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first window from a place on whose bit is on, or -1. */
    int next(int text, int from) {
        int word = bases[text] + (from >>> 6);
        int end = bases[text + 1];
        if (word >= end) {
            return -1;
        }
        long rest = words[word] & -1L << (from & 63);
        while (rest == 0) {
            if (++word == end) {
                return -1;
            }
            rest = words[word];
        }
        return ((word - bases[text]) << 6) + Long.numberOfTrailingZeros(rest);
    }

    int count(int text) {
        int count = 0;
        for (int i = bases[text]; i < bases[text + 1]; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    /** Turns on the bits that are on in another, whose first texts are laid out alike and which may have fewer. */
    void addFirst(WindowBits other) {
        for (int i = 0; i < other.words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    void add(WindowBits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    /** Returns how many characters lie in at least one of a text's windows whose bit is on. */
    int covered(int text, int windowLength) {
        int covered = 0;
        int to = 0;
        for (int from = next(text, 0); from >= 0; ) {
            int end = endOfRun(text, from);
            covered += end - 1 + windowLength - Math.max(from, to);
            to = end - 1 + windowLength;
            from = next(text, end);
        }
        return covered;
    }
}

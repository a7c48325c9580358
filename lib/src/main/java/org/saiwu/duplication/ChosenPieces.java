package org.saiwu.duplication;

/**
 * Chooses a piece of every window by the characters of the window alone, so that equal windows choose equal pieces, while
 * neighbouring windows mostly choose the same one.
 *
 * <p>The window's smallest short mark says where the piece starts (mod-minimizers: Groot Koerkamp and Pibiri 2024). Of a text
 * with windows of 13 characters 3 in 13 pieces are chosen, where taking the smallest piece itself (winnowing) would choose 2 in
 * 7. An object serves one thread.
 *
 * <p>Archives hold these hashes: whoever changes them makes another format of archive.
 */
public final class ChosenPieces implements WindowSample {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xD6E8FEB86659FD93L;
    private static final long UPPER = 0xFFFFFFFF00000000L;

    private final int windowLength;
    private final int piece;
    private final int spread;
    private final int mark;
    private final int marksAWindow;
    private final long leaving;
    private final long[] powers;
    private final int[] remainders;
    private final long[] smallestToEnd;
    private int[] characters = new int[0];
    private long[] marks = new long[0];
    private int[] chosen = new int[0];
    private int[] windows = new int[0];
    private long[] hashes = new long[0];

    /** Prepares to choose for windows of a length. */
    public ChosenPieces(int windowLength) {
        this.windowLength = windowLength;
        this.spread = spread(windowLength);
        this.piece = windowLength - spread + 1;
        // Its remainder by the spread is that of a piece, so that a mark's pieces follow each other without a gap.
        this.mark = Math.max(1, piece - spread);
        this.marksAWindow = windowLength - mark + 1;
        this.leaving = power(mark - 1);
        this.powers = new long[piece];
        for (int i = 0; i < piece; i++) {
            powers[i] = power(piece - 1 - i);
        }
        this.remainders = new int[marksAWindow];
        for (int i = 0; i < marksAWindow; i++) {
            remainders[i] = i % spread;
        }
        this.smallestToEnd = new long[marksAWindow];
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /** Returns how many windows, one after the other, may have chosen a piece. */
    static int spread(int windowLength) {
        return Math.max(1, (windowLength - 1) / 2);
    }

    /** Returns how many pieces are chosen in many texts, about. */
    static long expected(int windowLength, long windows) {
        ChosenPieces pieces = new ChosenPieces(windowLength);
        int marks = pieces.marksAWindow;
        return windows * (2 + (marks - 1) / pieces.spread) / (marks + 1) + 1;
    }

    /** Takes all windows of a text and returns how many pieces they choose. */
    public int take(CodePoints text) {
        return take(text, 0, Math.max(0, text.length() - windowLength + 1));
    }

    @Override
    public int take(CodePoints text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        prepare(text, from, to + windowLength - 1);
        choose(to - from);
        int[] pieces = chosen;
        int count = 0;
        int last = -1;
        for (int start = 0; start < to - from; start++) {
            int place = pieces[start];
            if (place != last) {
                windows[count] = from + start;
                hashes[count++] = hashOfPiece(place);
                last = place;
            }
        }
        windows[count] = to;
        return count;
    }

    /**
     * Writes down where the piece of each window starts.
     *
     * <p>Windows are taken in blocks of as many as a window has marks. The smallest mark of a window is the smallest of its block's end
     * or of the next block's beginning: three comparisons a window, whatever its length.
     */
    private void choose(int count) {
        long[] ends = smallestToEnd;
        long[] all = marks;
        int[] to = chosen;
        int[] rests = remainders;
        int size = marksAWindow;
        for (int block = 0; block < count; block += size) {
            long smallest = Long.MAX_VALUE;
            for (int i = size - 1; i >= 0; i--) {
                smallest = Math.min(all[block + i], smallest);
                ends[i] = smallest;
            }
            long smallestOfNext = Long.MAX_VALUE;
            int end = Math.min(size, count - block);
            for (int i = 0; i < end; i++) {
                int start = block + i;
                int place = (int) Math.min(ends[i], smallestOfNext);
                to[start] = start + rests[place - start];
                smallestOfNext = Math.min(smallestOfNext, all[start + size]);
            }
        }
    }

    /** Returns the first window that chose a piece. */
    @Override
    public int window(int index) {
        return windows[index];
    }

    /** Returns the start after that of the last window that chose a piece. */
    @Override
    public int end(int index) {
        return windows[index + 1];
    }

    /** Returns the hash of a piece. */
    @Override
    public long hash(int index) {
        return hashes[index];
    }

    /**
     * Makes room, writes out the characters, and for every place its mark in the upper half and the place in the lower, so that of
     * equal marks the first is the smallest.
     */
    private void prepare(CodePoints text, int from, int to) {
        int length = to - from;
        if (characters.length < length) {
            int room = length + (length >>> 2) + windowLength;
            characters = new int[room];
            marks = new long[room + 2 * windowLength];
            chosen = new int[room];
            windows = new int[room + 1];
            hashes = new long[room];
        }
        text.copy(from, to, characters, 0);
        long sum = 0;
        for (int i = 0; i < mark - 1; i++) {
            sum = sum * BASE + characters[i];
        }
        for (int i = 0, last = mark - 1; last < length; i++, last++) {
            sum = sum * BASE + characters[last];
            marks[i] = (sum * MIX & UPPER) | i;
            sum -= leaving * characters[i];
        }
    }

    private long hashOfPiece(int start) {
        long sum = 0;
        for (int i = 0; i < piece; i++) {
            sum += powers[i] * characters[start + i];
        }
        long mixed = (sum ^ sum >>> 32) * MIX;
        mixed = (mixed ^ mixed >>> 29) * BASE;
        return mixed ^ mixed >>> 32;
    }
}

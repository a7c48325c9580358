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

    private final int windowLength;
    private final int piece;
    private final int spread;
    private final int mark;
    private int[] characters = new int[0];
    private int[] marks = new int[0];
    private int[] windows = new int[0];
    private long[] hashes = new long[0];

    /** Prepares to choose for windows of a length. */
    public ChosenPieces(int windowLength) {
        this.windowLength = windowLength;
        this.spread = spread(windowLength);
        this.piece = windowLength - spread + 1;
        // Its remainder by the spread is that of a piece, so that a mark's pieces follow each other without a gap.
        this.mark = Math.max(1, piece - spread);
    }

    /** Returns how many windows, one after the other, may have chosen a piece. */
    static int spread(int windowLength) {
        return Math.max(1, (windowLength - 1) / 2);
    }

    /** Returns how many pieces are chosen in many texts, about. */
    static long expected(int windowLength, long windows) {
        ChosenPieces pieces = new ChosenPieces(windowLength);
        int marks = windowLength - pieces.mark + 1;
        return windows * (2 + (marks - 1) / pieces.spread) / (marks + 1) + 1;
    }

    @Override
    public int take(CodePoints text) {
        int all = text.length() - windowLength + 1;
        if (all <= 0) {
            return 0;
        }
        prepare(text);
        int reach = windowLength - mark;
        int count = 0;
        int smallest = -1;
        int last = -1;
        for (int start = 0; start < all; start++) {
            int latest = start + reach;
            if (smallest < start) {
                smallest = smallest(start, latest);
            } else if (marks[latest] < marks[smallest]) {
                smallest = latest;
            }
            int chosen = start + (smallest - start) % spread;
            if (chosen != last) {
                windows[count] = start;
                hashes[count++] = hash(chosen, chosen + piece);
                last = chosen;
            }
        }
        windows[count] = all;
        return count;
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

    /** Makes room, writes out the characters, and a mark for every place. */
    private void prepare(CodePoints text) {
        int length = text.length();
        if (characters.length < length) {
            characters = new int[length];
            marks = new int[length];
            windows = new int[length + 1];
            hashes = new long[length];
        }
        text.copy(0, length, characters, 0);
        for (int i = 0; i + mark <= length; i++) {
            long sum = characters[i];
            for (int j = 1; j < mark; j++) {
                sum = sum * BASE + characters[i + j];
            }
            marks[i] = (int) (sum * MIX >>> 32);
        }
    }

    /** Returns the first place of the smallest mark between two places, both inclusive. */
    private int smallest(int from, int to) {
        int smallest = from;
        for (int i = from + 1; i <= to; i++) {
            if (marks[i] < marks[smallest]) {
                smallest = i;
            }
        }
        return smallest;
    }

    private long hash(int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            sum = sum * BASE + characters[i];
        }
        long mixed = (sum ^ sum >>> 32) * MIX;
        mixed = (mixed ^ mixed >>> 29) * BASE;
        return mixed ^ mixed >>> 32;
    }
}

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
    private static final int OF_SECOND = 0x9E3779B1;
    private static final int OF_THIRD = 0xC2B2AE3D;
    private static final int MARK_MIX = 0x85EBCA6B;

    /** Bits of a mark that say where it stands; the others are its hash. */
    private static final int PLACE = 0xFFF;

    /** Windows that are looked at together: their marks' places fit, and all of it stays near the processor. */
    private static final int AT_ONCE = 2048;

    private static final int NONE = Integer.MIN_VALUE / 2;

    private final int windowLength;
    private final int piece;
    private final int mark;
    private final int marksAWindow;
    private final long[] powers;
    private final int[] remainders;
    private final int[] characters;
    private final int[][] marks;
    private final int[] chosen;
    private final int[] firstWindows;
    private int[] windows = new int[0];
    private long[] hashes = new long[0];

    /** Prepares to choose for windows of a length. */
    public ChosenPieces(int windowLength) {
        this.windowLength = windowLength;
        int spread = spread(windowLength);
        this.piece = windowLength - spread + 1;
        // Its remainder by the spread is that of a piece, so that a mark's pieces follow each other without a gap.
        this.mark = Math.max(1, piece - spread);
        this.marksAWindow = marksAWindow(windowLength);
        if (AT_ONCE + marksAWindow - 2 > PLACE) {
            throw new IllegalArgumentException("windows of " + windowLength + " characters");
        }
        this.powers = new long[piece];
        long power = 1;
        for (int i = piece - 1; i >= 0; i--) {
            powers[i] = power;
            power *= BASE;
        }
        this.remainders = new int[marksAWindow];
        for (int i = 0; i < marksAWindow; i++) {
            remainders[i] = i % spread;
        }
        this.characters = new int[AT_ONCE + windowLength - 1];
        this.marks = new int[2][AT_ONCE + marksAWindow - 1];
        this.chosen = new int[AT_ONCE + 1];
        this.firstWindows = new int[AT_ONCE + 1];
    }

    /** Returns how many windows, one after the other, may have chosen a piece. */
    static int spread(int windowLength) {
        return Math.max(1, (windowLength - 1) / 2);
    }

    private static int marksAWindow(int windowLength) {
        return Math.min(windowLength, 2 * spread(windowLength));
    }

    /** Returns how many pieces are chosen in many texts, about. */
    static long expected(int windowLength, long windows) {
        int marks = marksAWindow(windowLength);
        return windows * (2 + (marks - 1) / spread(windowLength)) / (marks + 1) + 1;
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
        if (hashes.length < to - from) {
            int room = to - from + (to - from >>> 2);
            windows = new int[room + 1];
            hashes = new long[room];
        }
        int count = 0;
        int last = NONE;
        for (int start = from; start < to; start += AT_ONCE) {
            int size = Math.min(AT_ONCE, to - start);
            text.copy(start, start + size + windowLength - 1, characters, 0);
            int more = choose(smallestMarks(size), size, last);
            for (int i = 0; i < more; i++) {
                windows[count + i] = start + firstWindows[i];
                hashes[count + i] = hashOfPiece(chosen[i]);
            }
            count += more;
            last = lastChosen(more, last) - AT_ONCE;
        }
        windows[count] = to;
        return count;
    }

    /**
     * Finds the smallest mark of each window, of equal ones the first.
     *
     * <p>The smallest of twice as many marks is the smaller of two that are known, so that few walks over all of them do, whatever
     * the window's length; each is a plain loop, for which the processor has instructions.
     */
    private int[] smallestMarks(int size) {
        int[] known = marks[0];
        int[] next = marks[1];
        int count = size + marksAWindow - 1;
        mark(known, count);
        int covered = 1;
        while (covered < marksAWindow) {
            int step = Math.min(covered, marksAWindow - covered);
            count -= step;
            for (int i = 0; i < count; i++) {
                next[i] = Math.min(known[i], known[i + step]);
            }
            int[] swapped = known;
            known = next;
            next = swapped;
            covered += step;
        }
        return known;
    }

    /** Writes the mark of each place: the hash of its characters in the upper bits and the place in the lower. */
    private void mark(int[] into, int count) {
        int[] units = characters;
        // A mark has three characters at most; where it has fewer, what stands in for the others counts nothing.
        int second = mark > 1 ? 1 : 0;
        int third = mark > 2 ? 2 : 0;
        int ofSecond = mark > 1 ? OF_SECOND : 0;
        int ofThird = mark > 2 ? OF_THIRD : 0;
        for (int i = 0; i < count; i++) {
            int hash = units[i] + units[i + second] * ofSecond + units[i + third] * ofThird;
            into[i] = (hash * MARK_MIX & ~PLACE) | i;
        }
    }

    /** Writes down each piece that a window chose and the one before it did not, and returns how many. */
    private int choose(int[] smallest, int size, int before) {
        int count = 0;
        int last = before;
        for (int start = 0; start < size; start++) {
            int place = start + remainders[(smallest[start] & PLACE) - start];
            // Written in any case: whether it counts can't be foretold, and a wrong guess costs more than this.
            chosen[count] = place;
            firstWindows[count] = start;
            count += place == last ? 0 : 1;
            last = place;
        }
        return count;
    }

    private int lastChosen(int count, int before) {
        return count == 0 ? before : chosen[count - 1];
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

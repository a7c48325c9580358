package org.saiwu.duplication;

import java.util.Arrays;

/**
 * Where each normalised character comes from, as code-point offsets into the extracted text.
 *
 * <p>Kept as runs: most characters stand for exactly one of the original, next to each other, so that a text of 3,000
 * characters takes some hundred bytes.
 */
public final class OffsetMap {

    private final byte[] runs;
    private final int length;

    private OffsetMap(byte[] runs, int length) {
        this.runs = runs;
        this.length = length;
    }

    /** Writes out the offset of the first original code point of each normalised character. */
    public int[] starts() {
        return offsets(false);
    }

    /** Writes out the offset after the last original code point of each normalised character. */
    public int[] ends() {
        return offsets(true);
    }

    /** Returns where, among the normalised characters, those begin and end whose first original code point lies in spans. */
    Spans indexesOf(Spans originals) {
        if (originals.isEmpty()) {
            return Spans.NONE;
        }
        Spans.Builder builder = new Spans.Builder();
        int[] cursor = {0};
        int bounds = 2 * originals.count();
        int bound = 0;
        int start = 0;
        int at = 0;
        int original = 0;
        while (at < length) {
            original += read(cursor);
            int head = read(cursor);
            int count = head >>> 1;
            boolean group = (head & 1) != 0;
            int end = original + (group ? read(cursor) : count);
            for (; bound < bounds; bound++) {
                int value = (bound & 1) == 0 ? originals.start(bound >> 1) : originals.end(bound >> 1);
                if (value > (group ? original : end - 1)) {
                    break;
                }
                int index = at + Math.max(0, group ? 0 : value - original);
                if ((bound & 1) == 0) {
                    start = index;
                } else {
                    builder.add(start, index);
                }
            }
            at += count;
            original = end;
        }
        if ((bound & 1) != 0) {
            builder.add(start, length);
        }
        return builder.build();
    }

    private int[] offsets(boolean ends) {
        int[] offsets = new int[length];
        int at = 0;
        int original = 0;
        int[] cursor = {0};
        while (at < length) {
            original += read(cursor);
            int head = read(cursor);
            int count = head >>> 1;
            if ((head & 1) == 0) {
                for (int i = 0; i < count; i++) {
                    offsets[at++] = ends ? ++original : original++;
                }
            } else {
                int end = original + read(cursor);
                Arrays.fill(offsets, at, at + count, ends ? end : original);
                at += count;
                original = end;
            }
        }
        return offsets;
    }

    private int read(int[] cursor) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = runs[cursor[0]++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** Collects where characters come from, in order. */
    static final class Builder {

        private byte[] runs = new byte[64];
        private int size;
        private int length;
        private int runStart;
        private int runLength;
        private int written;

        /** Adds characters that stand each for one original code point, from one on. */
        void run(int original, int count) {
            if (runLength == 0 || runStart + runLength != original) {
                endRun();
                runStart = original;
            }
            runLength += count;
        }

        /** Adds characters that stand together for the original code points from start to end. */
        void group(int start, int end, int count) {
            endRun();
            write(start - written);
            write(count << 1 | 1);
            write(end - start);
            written = end;
            length += count;
        }

        OffsetMap build() {
            endRun();
            return new OffsetMap(Arrays.copyOf(runs, size), length);
        }

        private void endRun() {
            if (runLength > 0) {
                write(runStart - written);
                write(runLength << 1);
                written = runStart + runLength;
                length += runLength;
                runLength = 0;
            }
        }

        private void write(int value) {
            if (size + 5 > runs.length) {
                runs = Arrays.copyOf(runs, runs.length * 2);
            }
            int rest = value;
            while (rest > 0x7F) {
                runs[size++] = (byte) ((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            runs[size++] = (byte) rest;
        }
    }
}

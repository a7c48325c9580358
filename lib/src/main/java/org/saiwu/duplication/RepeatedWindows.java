package org.saiwu.duplication;

import java.util.Arrays;

/**
 * Finds the windows whose hash comes more than once among all texts; some of them by chance, and none is missed.
 *
 * <p>Hashes are written to buckets by their first bits, and each bucket is looked through on its own, in memory that the
 * processor has near. A second walk over the texts reads off the answers in the order in which the buckets were filled, so
 * that a window takes four bytes and a bit, and only as many windows as fit are taken in one round.
 */
final class RepeatedWindows {

    private static final long WINDOWS_A_ROUND = 40_000_000;
    private static final int MOST_BUCKET_BITS = 10;
    private static final long WINDOWS_A_BUCKET = 1 << 15;

    private final CodePoints[] texts;
    private final WindowHash hash;
    private final WindowBits repeated;
    private final int longest;
    private final int rounds;
    private final int bucketBits;
    private final Slice[] slices;

    private RepeatedWindows(CodePoints[] texts, WindowHash hash, WindowBits layout, int threads) {
        this.texts = texts;
        this.hash = hash;
        this.repeated = layout.empty();
        long total = 0;
        int most = 0;
        for (CodePoints text : texts) {
            total += hash.windows(text.length());
            most = Math.max(most, hash.windows(text.length()));
        }
        longest = most;
        total /= hash.sampling();
        rounds = (int) (total / WINDOWS_A_ROUND) + 1;
        int bits = 0;
        while (bits < MOST_BUCKET_BITS && (total / rounds >>> bits) > WINDOWS_A_BUCKET) {
            bits++;
        }
        bucketBits = bits;
        slices = slices(Math.min(threads, Math.max(1, texts.length)), total);
    }

    /** Returns a bit for each window whose hash may come twice; every window that comes twice is among them. */
    static WindowBits in(CodePoints[] texts, WindowHash hash, WindowBits layout, Workers workers) {
        RepeatedWindows windows = new RepeatedWindows(texts, hash, layout, workers.threads());
        for (int round = 0; round < windows.rounds; round++) {
            int now = round;
            workers.each(windows.slices.length, slice -> windows.slices[slice].fill(now));
            workers.each(1 << windows.bucketBits, windows::mark);
            workers.each(windows.slices.length, slice -> windows.slices[slice].read(now));
        }
        return windows.repeated;
    }

    private Slice[] slices(int count, long total) {
        Slice[] made = new Slice[count];
        int from = 0;
        long passed = 0;
        for (int i = 0; i < count; i++) {
            int to = from;
            long before = passed;
            while (to < texts.length && (i == count - 1 || passed / hash.sampling() < total * (i + 1) / count)) {
                passed += hash.windows(texts[to++].length());
            }
            made[i] = new Slice(from, to, (int) ((passed - before) / rounds / hash.sampling() >>> bucketBits));
            from = to;
        }
        return made;
    }

    private int bucket(long value) {
        return bucketBits == 0 ? 0 : (int) (value >>> 64 - bucketBits);
    }

    private boolean isInRound(long value, int round) {
        return hash.isSampled(value) && (rounds == 1 || (value & 0xFFFF) * rounds >>> 16 == round);
    }

    /** Marks, in one bucket of all slices, the entries that come more than once. */
    private void mark(int bucket) {
        int size = 0;
        for (Slice slice : slices) {
            size += slice.buckets[bucket].size();
        }
        int[] keys = new int[size];
        int at = 0;
        for (Slice slice : slices) {
            slice.buckets[bucket].copyTo(keys, at);
            at += slice.buckets[bucket].size();
        }
        long[] twice = new long[(size >>> 6) + 1];
        int[] slots = new int[Integer.highestOneBit(Math.max(4, size)) << 2];
        for (int i = 0; i < size; i++) {
            int slot = (keys[i] * 0x9E3779B9 >>> 7) & slots.length - 1;
            while (slots[slot] != 0 && keys[slots[slot] - 1] != keys[i]) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] == 0) {
                slots[slot] = i + 1;
            } else {
                int first = slots[slot] - 1;
                twice[first >>> 6] |= 1L << (first & 63);
                twice[i >>> 6] |= 1L << (i & 63);
            }
        }
        at = 0;
        for (Slice slice : slices) {
            slice.answers[bucket] = twice;
            slice.cursors[bucket] = at;
            at += slice.buckets[bucket].size();
            slice.buckets[bucket].clear();
        }
    }

    /** Some of the texts, which one thread walks over. */
    private final class Slice {

        private final int from;
        private final int to;
        private final IntList[] buckets = new IntList[1 << bucketBits];
        private final long[][] answers = new long[1 << bucketBits][];
        private final int[] cursors = new int[1 << bucketBits];

        Slice(int from, int to, int expected) {
            this.from = from;
            this.to = to;
            Arrays.setAll(buckets, i -> new IntList(expected + (expected >> 4)));
        }

        void fill(int round) {
            long[] hashes = new long[longest];
            for (int text = from; text < to; text++) {
                int count = hash.hash(texts[text], hashes);
                for (int i = 0; i < count; i++) {
                    if (isInRound(hashes[i], round)) {
                        buckets[bucket(hashes[i])].add((int) (hashes[i] >>> 20));
                    }
                }
            }
        }

        void read(int round) {
            long[] hashes = new long[longest];
            for (int text = from; text < to; text++) {
                int count = hash.hash(texts[text], hashes);
                for (int i = 0; i < count; i++) {
                    if (isInRound(hashes[i], round)) {
                        int bucket = bucket(hashes[i]);
                        int at = cursors[bucket]++;
                        if ((answers[bucket][at >>> 6] >>> (at & 63) & 1) != 0) {
                            repeated.set(text, i);
                        }
                    }
                }
            }
        }
    }
}

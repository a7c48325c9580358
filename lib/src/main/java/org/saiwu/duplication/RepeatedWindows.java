package org.saiwu.duplication;

/**
 * Finds the windows that come more than once among all texts; some others with them, and none is missed.
 *
 * <p>Of neighbouring windows one piece is taken for all of them, and where the hash of a piece comes once, its windows do.
 * Hashes are written to buckets by their first bits, each with its place, and each bucket is looked through on its
 * own, in memory that the processor has near. Only as many as fit are taken in one round.
 */
final class RepeatedWindows {

    private static final long HASHES_A_ROUND = 40_000_000;
    private static final int MOST_BUCKET_BITS = 9;
    private static final long HASHES_A_BUCKET = 1 << 15;
    private static final int PENDING = 8;
    private static final long PLACE = 0xFFFFFFFFL;

    private final CodePoints[] texts;
    private final WindowHash hash;
    private final WindowBits repeated;
    private final int rounds;
    private final int bucketBits;
    private final Slice[] slices;
    private final IntList[] found;

    private RepeatedWindows(CodePoints[] texts, WindowHash hash, WindowBits layout, int threads) {
        this.texts = texts;
        this.hash = hash;
        this.repeated = layout.empty();
        long windows = 0;
        for (CodePoints text : texts) {
            windows += hash.windows(text.length());
        }
        long total = expected(windows);
        rounds = (int) (total / HASHES_A_ROUND) + 1;
        int bits = 0;
        while (bits < MOST_BUCKET_BITS && ((total / rounds) >>> bits) > HASHES_A_BUCKET) {
            bits++;
        }
        bucketBits = bits;
        found = new IntList[1 << bits];
        slices = slices(Math.min(threads, Math.max(1, texts.length)), windows);
    }

    private long expected(long windows) {
        return hash.isSampling() ? windows / hash.sampling() : ChosenPieces.expected(hash.length(), windows);
    }

    /** Returns a bit for each window that may come twice; every window that comes twice is among them. */
    static WindowBits in(CodePoints[] texts, WindowHash hash, WindowBits layout, Workers workers) {
        RepeatedWindows windows = new RepeatedWindows(texts, hash, layout, workers.threads());
        for (int round = 0; round < windows.rounds; round++) {
            int now = round;
            workers.each(windows.slices.length, slice -> windows.slices[slice].fill(now));
            workers.each(windows.found.length, windows::look);
            for (IntList places : windows.found) {
                for (int i = 0; i < places.size(); i++) {
                    windows.repeated.setPlace(places.get(i) & PLACE);
                }
            }
        }
        return windows.spread(workers);
    }

    /** Returns bits for all windows that may have chosen the pieces whose first windows are marked. */
    private WindowBits spread(Workers workers) {
        if (hash.isSampling()) {
            return repeated;
        }
        WindowBits spread = repeated.empty();
        int most = ChosenPieces.spread(hash.length());
        workers.each(slices.length, slice -> {
            for (int text = slices[slice].from; text < slices[slice].to; text++) {
                int windows = hash.windows(texts[text].length());
                for (int at = repeated.next(text, 0); at >= 0; at = repeated.next(text, at + 1)) {
                    spread.setRun(text, at, Math.min(windows, at + most));
                }
            }
        });
        return spread;
    }

    private Slice[] slices(int count, long total) {
        Slice[] made = new Slice[count];
        int from = 0;
        long passed = 0;
        for (int i = 0; i < count; i++) {
            int to = from;
            long before = passed;
            while (to < texts.length && (i == count - 1 || passed < total * (i + 1) / count)) {
                passed += hash.windows(texts[to++].length());
            }
            made[i] = new Slice(from, to, expected(passed - before) / rounds);
            from = to;
        }
        return made;
    }

    private boolean isInRound(long value, int round) {
        return rounds == 1 || ((value & 0xFFFF) * rounds) >>> 16 == round;
    }

    /** Finds, in one bucket of all slices, the places of hashes that come more than once. */
    private void look(int bucket) {
        int size = 0;
        for (Slice slice : slices) {
            size += slice.size(bucket);
        }
        long[] entries = new long[size];
        int at = 0;
        for (Slice slice : slices) {
            at = slice.moveTo(bucket, entries, at);
        }
        // Numbers of entries, below 0 once the entry's own place has been taken.
        int[] slots = new int[Integer.highestOneBit(Math.max(4, size)) << 2];
        IntList places = new IntList(size / 16);
        for (int i = 0; i < size; i++) {
            int key = (int) (entries[i] >>> 32);
            int slot = ((key * 0x9E3779B9) >>> 7) & (slots.length - 1);
            int number = slots[slot];
            while (number != 0 && (int) (entries[Math.abs(number) - 1] >>> 32) != key) {
                slot = (slot + 1) & (slots.length - 1);
                number = slots[slot];
            }
            if (number == 0) {
                slots[slot] = i + 1;
            } else {
                if (number > 0) {
                    places.add((int) entries[number - 1]);
                    slots[slot] = -number;
                }
                places.add((int) entries[i]);
            }
        }
        found[bucket] = places;
    }

    /** Some of the texts, which one thread walks over. */
    private final class Slice {

        private final int from;
        private final int to;
        private final int room;
        private long[] entries = new long[0];
        private final int[] sizes = new int[1 << bucketBits];
        private final long[] pending = new long[PENDING << bucketBits];
        private final int[] pendingSizes = new int[1 << bucketBits];
        private final LongList[] overflow = new LongList[1 << bucketBits];

        Slice(int from, int to, long expected) {
            this.from = from;
            this.to = to;
            this.room = Math.toIntExact((expected >>> bucketBits) + (expected >>> (bucketBits + 5)) + 64);
        }

        int size(int bucket) {
            return sizes[bucket] + (overflow[bucket] == null ? 0 : overflow[bucket].size());
        }

        /** Moves a bucket's entries into an array and returns the place after them. */
        int moveTo(int bucket, long[] target, int at) {
            System.arraycopy(entries, bucket * room, target, at, sizes[bucket]);
            int end = at + sizes[bucket];
            if (overflow[bucket] != null) {
                end = overflow[bucket].copyTo(target, end);
                overflow[bucket] = null;
            }
            sizes[bucket] = 0;
            return end;
        }

        void fill(int round) {
            if (entries.length == 0) {
                // By the thread that fills it: much memory takes its time.
                entries = new long[Math.multiplyExact(room, 1 << bucketBits)];
            }
            WindowSample sample = hash.sample();
            int shift = 64 - bucketBits;
            for (int text = from; text < to; text++) {
                int count = sample.take(texts[text], 0, hash.windows(texts[text].length()));
                long place = repeated.place(text);
                for (int i = 0; i < count; i++) {
                    long value = sample.hash(i) & hash.mask();
                    if (i > 0 && value == (sample.hash(i - 1) & hash.mask())) {
                        // Runs of one character would fill a bucket with themselves.
                        repeated.set(text, sample.window(i - 1));
                        repeated.set(text, sample.window(i));
                    } else if (isInRound(value, round)) {
                        int bucket = bucketBits == 0 ? 0 : (int) (value >>> shift);
                        add(bucket, ((value << 12) & ~PLACE) | (place + sample.window(i)));
                    }
                }
            }
            for (int bucket = 0; bucket < sizes.length; bucket++) {
                write(bucket, pendingSizes[bucket]);
            }
        }

        /** Collects a few entries of each bucket close together first, where the processor has them at hand. */
        private void add(int bucket, long entry) {
            int count = pendingSizes[bucket];
            pending[bucket * PENDING + count] = entry;
            if (count == PENDING - 1) {
                write(bucket, PENDING);
            } else {
                pendingSizes[bucket] = count + 1;
            }
        }

        private void write(int bucket, int count) {
            int size = sizes[bucket];
            if (size + count <= room) {
                System.arraycopy(pending, bucket * PENDING, entries, bucket * room + size, count);
                sizes[bucket] = size + count;
            } else {
                LongList list = overflow[bucket];
                if (list == null) {
                    list = new LongList();
                    overflow[bucket] = list;
                }
                for (int i = 0; i < count; i++) {
                    list.add(pending[bucket * PENDING + i]);
                }
            }
            pendingSizes[bucket] = 0;
        }
    }
}

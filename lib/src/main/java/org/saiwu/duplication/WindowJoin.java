package org.saiwu.duplication;

/**
 * Finds every window that occurs in more than one text, in time that grows with the characters and not with the pairs.
 *
 * <p>Windows whose hash comes once are dropped; the rest are gathered into classes by comparing their text, in parts by
 * their hash.
 */
final class WindowJoin {

    /** Windows of a part, about; there are as many parts as threads at least. */
    private static final long WINDOWS_A_PART = 12_000_000;

    /** With more windows than this, only the first part is kept for evidence. */
    private static final long WINDOWS_KEPT = 24_000_000;

    private final CodePoints[] texts;
    private final WindowHash hash;
    private final int[] windows;
    private final WindowBits layout;

    WindowJoin(CodePoints[] texts, WindowHash hash) {
        this.texts = texts;
        this.hash = hash;
        this.windows = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            windows[i] = hash.windows(texts[i].length());
        }
        this.layout = new WindowBits(windows);
    }

    /** Takes the classes of a part; called once for each part, from several threads. */
    interface ClassTaker {
        void take(WindowPart part);
    }

    /** Returns bits of the layout that all results have, all off. */
    WindowBits layout() {
        return layout;
    }

    int windows(int text) {
        return windows[text];
    }

    /** Gathers the windows that come more than once; the parts are handed out as they are made, in no fixed order. */
    void gather(Workers workers, ClassTaker taker) {
        WindowBits repeated = RepeatedWindows.in(texts, hash, layout, workers);
        long total = 0;
        for (int text = 0; text < texts.length; text++) {
            total += repeated.count(text);
        }
        int parts = (int) Math.max(workers.threads(), (total + WINDOWS_A_PART - 1) / WINDOWS_A_PART);
        int expected = (int) (total / parts + total / parts / 8 + 16);
        boolean all = total <= WINDOWS_KEPT;
        workers.each(parts, part -> taker.take(gather(repeated, part, parts, expected, all || part == 0)));
    }

    private WindowPart gather(WindowBits repeated, long part, long parts, int expected, boolean kept) {
        WindowSample sample = hash.sample();
        WindowBits mine = layout.empty();
        IntList classes = new IntList(expected);
        int[] offsets = new int[texts.length + 1];
        WindowTable table = new WindowTable(hash, texts, expected);
        for (int text = 0; text < texts.length; text++) {
            for (int from = repeated.next(text, 0); from >= 0; ) {
                int to = repeated.endOfRun(text, from);
                int count = sample.take(texts[text], from, to);
                for (int i = 0; i < count; i++) {
                    // Windows that go by one hash stay together, so that the table can follow them.
                    if (((sample.hash(i) & hash.mask() & 0xFFFFFFFFL) * parts) >>> 32 == part) {
                        mine.setRun(text, sample.window(i), sample.end(i));
                        for (int window = sample.window(i); window < sample.end(i); window++) {
                            classes.add(table.add(text, window));
                        }
                    }
                }
                from = repeated.next(text, to);
            }
            offsets[text + 1] = classes.size();
        }
        return new WindowPart(table.classes(), mine, classes.toArray(), offsets, kept);
    }
}

package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds every window that occurs in more than one text, in time that grows with the characters and not with the pairs.
 *
 * <p>Windows fall into parts by their hash. In each part a filter first drops those whose hash comes once, in two rounds;
 * the rest are gathered into classes by comparing their text.
 */
final class WindowJoin {

    /** Windows a part holds at most before there are more parts than threads. */
    private static final long WINDOWS_A_PART = 48_000_000;

    /** Windows that a table holds at most; a part with more goes through several tables in turn. */
    private static final int WINDOWS_A_TABLE = 12_000_000;

    /** Turns a hash into another one for the second round, in which other windows meet by chance. */
    private static final long SECOND_ROUND = 0xC2B2AE3D27D4EB4FL;

    private final CodePoints[] texts;
    private final WindowHash hash;
    private final int[] windows;
    private final int longest;
    private final WindowBits layout;

    WindowJoin(CodePoints[] texts, WindowHash hash) {
        this.texts = texts;
        this.hash = hash;
        this.windows = new int[texts.length];
        int most = 0;
        for (int i = 0; i < texts.length; i++) {
            windows[i] = hash.windows(texts[i].length());
            most = Math.max(most, windows[i]);
        }
        this.longest = most;
        this.layout = new WindowBits(windows);
    }

    /** Takes the classes of a part; called once for each table, from several threads. */
    interface ClassTaker {
        void take(WindowPart part);
    }

    WindowBits layout() {
        return layout;
    }

    int windows(int text) {
        return windows[text];
    }

    /** Gathers the windows and returns in how many tables; they are handed out as they are made, in no fixed order. */
    void gather(Workers workers, ClassTaker taker) {
        long total = 0;
        for (int count : windows) {
            total += count;
        }
        int parts = (int) Math.max(workers.threads(), (total + WINDOWS_A_PART - 1) / WINDOWS_A_PART);
        long expected = total / parts + 1;
        workers.each(parts, part -> new Part(part, parts).gather(expected, taker));
    }

    /** The windows whose hashes fall into one part. */
    private final class Part {

        private final long part;
        private final long parts;
        private final long[] hashes = new long[longest];
        private final WindowBits candidates = layout.empty();

        Part(int part, int parts) {
            this.part = part;
            this.parts = parts;
        }

        void gather(long expected, ClassTaker taker) {
            RepeatFilter filter = new RepeatFilter(expected);
            long left = firstRound(filter);
            filter.clear();
            left = left == 0 ? 0 : secondRound(filter);
            int tables = (int) ((left + WINDOWS_A_TABLE - 1) / WINDOWS_A_TABLE);
            for (int table = 0; table < tables; table++) {
                taker.take(table(table, tables, left / tables));
            }
        }

        private boolean isMine(long value) {
            return (value & 0xFFFFFFFFL) * parts >>> 32 == part;
        }

        private long firstRound(RepeatFilter filter) {
            for (CodePoints text : texts) {
                int count = hash.hash(text, hashes);
                for (int i = 0; i < count; i++) {
                    if (isMine(hashes[i])) {
                        filter.add(hashes[i]);
                    }
                }
            }
            long left = 0;
            for (int text = 0; text < texts.length; text++) {
                int count = hash.hash(texts[text], hashes);
                for (int i = 0; i < count; i++) {
                    if (isMine(hashes[i]) && filter.isRepeated(hashes[i])) {
                        candidates.set(text, i);
                        left++;
                    }
                }
            }
            return left;
        }

        private long secondRound(RepeatFilter filter) {
            for (int text = 0; text < texts.length; text++) {
                if (candidates.any(text)) {
                    hash.hash(texts[text], hashes);
                    for (int i = candidates.next(text, 0); i >= 0; i = candidates.next(text, i + 1)) {
                        filter.add(hashes[i] * SECOND_ROUND);
                    }
                }
            }
            long left = 0;
            for (int text = 0; text < texts.length; text++) {
                if (candidates.any(text)) {
                    hash.hash(texts[text], hashes);
                    for (int i = candidates.next(text, 0); i >= 0; i = candidates.next(text, i + 1)) {
                        if (filter.isRepeated(hashes[i] * SECOND_ROUND)) {
                            left++;
                        } else {
                            candidates.clear(text, i);
                        }
                    }
                }
            }
            return left;
        }

        private WindowPart table(int number, int tables, long expected) {
            IntList classes = new IntList((int) Math.min(expected + 16, Integer.MAX_VALUE - 64));
            int[] offsets = new int[texts.length + 1];
            WindowBits members = tables == 1 ? candidates : layout.empty();
            WindowTable table = new WindowTable(hash.length(), texts, (int) expected);
            for (int text = 0; text < texts.length; text++) {
                if (candidates.any(text)) {
                    hash.hash(texts[text], hashes);
                    for (int i = candidates.next(text, 0); i >= 0; i = candidates.next(text, i + 1)) {
                        if (tables == 1 || Math.floorMod(hashes[i] >>> 17, tables) == number) {
                            members.set(text, i);
                            classes.add(table.add(hashes[i], text, i));
                        }
                    }
                }
                offsets[text + 1] = classes.size();
            }
            return new WindowPart(table.classes(), members, classes.toArray(), offsets, number == 0);
        }
    }

    /** Returns the classes of one table a list, for tests and small texts. */
    List<WindowPart> gathered(Workers workers) {
        List<WindowPart> all = new ArrayList<>();
        gather(workers, part -> {
            synchronized (all) {
                all.add(part);
            }
        });
        return all;
    }
}

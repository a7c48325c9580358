package org.saiwu.duplication;

import java.util.Arrays;

/** Holds the windows of one text, to find them in one other text after another. */
final class PairWindows {

    private final CodePoints asked;
    private final WindowHash hash;
    private final int[] slots;
    private final int[] sameAs;
    private final long[] askedHashes;
    private long[] hashes = new long[0];

    PairWindows(CodePoints asked, WindowHash hash) {
        this.asked = asked;
        this.hash = hash;
        int windows = hash.windows(asked.length());
        askedHashes = new long[windows];
        hash.hash(asked, askedHashes);
        slots = new int[Integer.highestOneBit(Math.max(8, windows)) << 2];
        sameAs = new int[windows];
        for (int start = 0; start < windows; start++) {
            sameAs[start] = add(start);
        }
    }

    /** Puts a window into the table and returns the start of the first window of equal text. */
    private int add(int start) {
        int slot = slot(askedHashes[start]);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (askedHashes[found] == askedHashes[start] && asked.matches(found, asked, start, hash.length())) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = start + 1;
        return start;
    }

    private int slot(long value) {
        return (int) (value >>> 32) & (slots.length - 1);
    }

    /** Returns what the asked text shares with another, whose number is passed on. */
    SharedText in(CodePoints source, int text) {
        int windows = hash.windows(source.length());
        if (hashes.length < windows) {
            hashes = new long[windows];
        }
        hash.hash(source, hashes);
        int[] places = new int[askedHashes.length];
        Arrays.fill(places, -1);
        for (int start = 0; start < windows; start++) {
            int found = find(source, start);
            if (found >= 0 && places[found] < 0) {
                places[found] = start;
            }
        }
        PassageCollector collector = new PassageCollector(asked, source, hash.length());
        for (int start = 0; start < places.length; start++) {
            if (places[sameAs[start]] >= 0) {
                collector.take(start, places[sameAs[start]]);
            }
        }
        return collector.found(text);
    }

    private int find(CodePoints source, int start) {
        int slot = slot(hashes[start]);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (askedHashes[found] == hashes[start] && asked.matches(found, source, start, hash.length())) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }
}

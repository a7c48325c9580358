package org.saiwu.duplication;

import java.util.Arrays;

/**
 * Gathers windows of equal text into classes.
 *
 * <p>Windows with equal hashes but different text come into different classes: every window is compared with the first of
 * its class.
 */
final class WindowTable {

    private final WindowHash hash;
    private final int windowLength;
    private final CodePoints[] texts;
    private int[] slots;
    private int[] tags;
    private int[] firstText;
    private int[] firstStart;
    private int[] lastText;
    private int[] memberCount;
    private int classes;
    private int[] pendingClass;
    private int[] pendingText;
    private int[] pendingStart;
    private int pending;
    private int previousClass = -1;
    private int previousText = -1;
    private int previousStart;

    /**
     * Makes an empty table.
     *
     * @param expected how many windows will be added, about
     */
    WindowTable(WindowHash hash, CodePoints[] texts, int expected) {
        this.hash = hash;
        this.windowLength = hash.length();
        this.texts = texts;
        slots = new int[Integer.highestOneBit(Math.max(512, Math.min(expected, 1 << 28))) << 1];
        // Enough where all windows come twice at least, as they mostly do.
        int most = Math.max(512, expected / 2);
        tags = new int[most];
        firstText = new int[most];
        firstStart = new int[most];
        lastText = new int[most];
        memberCount = new int[most];
        pendingClass = new int[2 * most];
        pendingText = new int[2 * most];
        pendingStart = new int[2 * most];
    }

    /** Adds a window, in order of text and then of start, and returns the class that it belongs to. */
    int add(int text, int start) {
        int found = follows(text, start) ? previousClass + 1 : classOf(text, start);
        // A window that a text repeats is a member once, at its first place.
        if (lastText[found] != text) {
            append(found, text, start);
        }
        previousClass = found;
        previousText = text;
        previousStart = start;
        return found;
    }

    /**
     * Tells whether a window goes on where the one before it belonged: texts share runs, whose classes were made one after the
     * other, so that all but the first window of a run are known by the characters they have beyond the one before. Where windows
     * between the two are in another table, they were left out of the first text too.
     */
    private boolean follows(int text, int start) {
        int next = previousClass + 1;
        if (text != previousText || next >= classes || firstText[next] != firstText[previousClass]) {
            return false;
        }
        int step = start - previousStart;
        if (firstStart[next] - firstStart[previousClass] != step) {
            return false;
        }
        int beyond = Math.min(step, windowLength);
        int at = windowLength - beyond;
        return beyond == 1
                ? texts[firstText[next]].at(firstStart[next] + at) == texts[text].at(start + at)
                : texts[firstText[next]].matches(firstStart[next] + at, texts[text], start + at, beyond);
    }

    /** Returns the class that a window belongs to, which is made if it is the first. */
    private int classOf(int text, int start) {
        int tag = tag(hash.at(texts[text], start));
        int slot = slot(tag);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (tags[found] == tag
                    && texts[firstText[found]].matches(firstStart[found], texts[text], start, windowLength)) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        addClass(tag, text, start);
        slots[slot] = classes;
        if (classes > slots.length >>> 1) {
            grow();
        }
        return classes - 1;
    }

    /** Returns the class that a window of a text outside the table belongs to, or -1. */
    int find(long value, CodePoints other, int start) {
        int tag = tag(value);
        int slot = slot(tag);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (tags[found] == tag && texts[firstText[found]].matches(firstStart[found], other, start, windowLength)) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private static int tag(long value) {
        return (int) (value >>> 20);
    }

    private int slot(int tag) {
        return (int) ((tag * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < classes; i++) {
            int slot = slot(tags[i]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    /** Returns the classes with their members; nothing can be added afterwards. */
    WindowClasses classes() {
        int[] offsets = new int[classes + 1];
        for (int i = 0; i < classes; i++) {
            offsets[i + 1] = offsets[i] + memberCount[i];
        }
        int[] texts = new int[pending];
        int[] starts = new int[pending];
        int[] next = Arrays.copyOf(offsets, classes);
        for (int i = 0; i < pending; i++) {
            int to = next[pendingClass[i]]++;
            texts[to] = pendingText[i];
            starts[to] = pendingStart[i];
        }
        return new WindowClasses(offsets, texts, starts);
    }

    private void addClass(int tag, int text, int start) {
        if (classes == tags.length) {
            int larger = tags.length * 2;
            tags = Arrays.copyOf(tags, larger);
            firstText = Arrays.copyOf(firstText, larger);
            firstStart = Arrays.copyOf(firstStart, larger);
            lastText = Arrays.copyOf(lastText, larger);
            memberCount = Arrays.copyOf(memberCount, larger);
        }
        tags[classes] = tag;
        firstText[classes] = text;
        firstStart[classes] = start;
        lastText[classes] = -1;
        classes++;
    }

    private void append(int toClass, int text, int start) {
        if (pending == pendingClass.length) {
            pendingClass = Arrays.copyOf(pendingClass, pending * 2);
            pendingText = Arrays.copyOf(pendingText, pending * 2);
            pendingStart = Arrays.copyOf(pendingStart, pending * 2);
        }
        pendingClass[pending] = toClass;
        pendingText[pending] = text;
        pendingStart[pending++] = start;
        lastText[toClass] = text;
        memberCount[toClass]++;
    }
}

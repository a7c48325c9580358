package org.saiwu.duplication;

import java.util.Arrays;

/** Classes of windows of equal text, and for each the texts it occurs in, in order, with the first place in each. */
final class WindowClasses {

    private final int[] offsets;
    private final int[] texts;
    private final int[] starts;

    WindowClasses(int[] offsets, int[] texts, int[] starts) {
        this.offsets = offsets;
        this.texts = texts;
        this.starts = starts;
    }

    int count() {
        return offsets.length - 1;
    }

    /** Returns the index of a class's first member. */
    int firstMember(int windowClass) {
        return offsets[windowClass];
    }

    /** Returns the index after a class's last member. */
    int endOfMembers(int windowClass) {
        return offsets[windowClass + 1];
    }

    int size(int windowClass) {
        return offsets[windowClass + 1] - offsets[windowClass];
    }

    int text(int member) {
        return texts[member];
    }

    int start(int member) {
        return starts[member];
    }

    /** Returns the index of the member that a text is, or a number below 0. */
    int memberOf(int windowClass, int text) {
        return Arrays.binarySearch(texts, offsets[windowClass], offsets[windowClass + 1], text);
    }
}

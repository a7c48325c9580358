package org.saiwu.duplication;

import java.util.Arrays;

/** A growing list of longs. */
final class LongList {

    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** Copies all values into an array, from a place on, and returns the place after them. */
    int copyTo(long[] target, int at) {
        System.arraycopy(values, 0, target, at, size);
        return at + size;
    }
}

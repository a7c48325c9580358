package org.saiwu.duplication;

import java.util.Arrays;

/** A growing list of ints. */
final class IntList {

    private int[] values;
    private int size;

    IntList(int expected) {
        values = new int[Math.max(16, expected)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 16);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    /** Drops the last values. */
    void shorten(int by) {
        size -= by;
    }

    void clear() {
        size = 0;
    }

    /** Copies all values into an array, from a place on. */
    void copyTo(int[] target, int at) {
        System.arraycopy(values, 0, target, at, size);
    }

    int[] toArray() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}

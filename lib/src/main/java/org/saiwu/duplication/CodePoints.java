package org.saiwu.duplication;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An immutable sequence of code points, two bytes each where all of them fit, four otherwise. */
public final class CodePoints {

    private static final CodePoints EMPTY = new CodePoints(new char[0], null);

    private final char @Nullable [] narrow;
    private final int @Nullable [] wide;
    private final int length;
    private final int hash;

    private CodePoints(char @Nullable [] narrow, int @Nullable [] wide) {
        this.narrow = narrow;
        this.wide = wide;
        this.length = narrow != null ? narrow.length : wide != null ? wide.length : 0;
        this.hash = narrow != null ? hash(narrow) : Arrays.hashCode(wide);
    }

    /** Four hashes of every fourth character each: one waits for its multiplication less than a quarter as often. */
    private static int hash(char[] characters) {
        int first = characters.length;
        int second = 0;
        int third = 0;
        int fourth = 0;
        int i = 0;
        for (; i + 3 < characters.length; i += 4) {
            first = 31 * first + characters[i];
            second = 31 * second + characters[i + 1];
            third = 31 * third + characters[i + 2];
            fourth = 31 * fourth + characters[i + 3];
        }
        for (; i < characters.length; i++) {
            first = 31 * first + characters[i];
        }
        return 31 * (31 * (31 * first + second) + third) + fourth;
    }

    /** Returns the first code points of an array. */
    public static CodePoints of(int[] values, int length) {
        if (length == 0) {
            return EMPTY;
        }
        for (int i = 0; i < length; i++) {
            if (values[i] > Character.MAX_VALUE) {
                return new CodePoints(null, Arrays.copyOf(values, length));
            }
        }
        char[] narrow = new char[length];
        for (int i = 0; i < length; i++) {
            narrow[i] = (char) values[i];
        }
        return new CodePoints(narrow, null);
    }

    /** Collects code points, two bytes each as long as all of them fit. */
    static final class Builder {

        private char[] narrow;
        private int @Nullable [] wide;
        private int size;

        /** Makes room for about so many. */
        Builder(int expected) {
            narrow = new char[Math.max(16, expected)];
        }

        int size() {
            return size;
        }

        void add(int codePoint) {
            if (wide != null || codePoint > Character.MAX_VALUE) {
                addWide(codePoint);
            } else {
                add((char) codePoint);
            }
        }

        void add(char unit) {
            if (wide != null) {
                addWide(unit);
                return;
            }
            if (size == narrow.length) {
                narrow = Arrays.copyOf(narrow, size * 2);
            }
            narrow[size++] = unit;
        }

        private void addWide(int codePoint) {
            int[] values = wide;
            if (values == null) {
                values = new int[narrow.length];
                for (int i = 0; i < size; i++) {
                    values[i] = narrow[i];
                }
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = codePoint;
            wide = values;
        }

        CodePoints build() {
            if (size == 0) {
                return EMPTY;
            }
            int[] values = wide;
            return values != null
                    ? new CodePoints(null, Arrays.copyOf(values, size))
                    : new CodePoints(Arrays.copyOf(narrow, size), null);
        }
    }

    /** Returns how many code points there are. */
    public int length() {
        return length;
    }

    /** Returns a code point by its place. */
    public int at(int index) {
        char[] characters = narrow;
        if (characters != null) {
            return characters[index];
        }
        int[] values = wide;
        return values != null ? values[index] : 0;
    }

    /** Returns the next place of a code point from a place on, or -1. */
    int next(int codePoint, int from) {
        char[] characters = narrow;
        int[] values = wide;
        if (characters != null) {
            for (int i = from; i < length; i++) {
                if (characters[i] == codePoint) {
                    return i;
                }
            }
        } else if (values != null) {
            for (int i = from; i < length; i++) {
                if (values[i] == codePoint) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Copies the code points from start (inclusive) to end (exclusive) into an array. */
    void copy(int start, int end, int[] target, int at) {
        char[] characters = narrow;
        int[] values = wide;
        if (characters != null) {
            for (int i = start, to = at; i < end; i++, to++) {
                target[to] = characters[i];
            }
        } else if (values != null) {
            System.arraycopy(values, start, target, at, end - start);
        }
    }

    /** Tells whether a run of this sequence equals a run of another, code point by code point. */
    boolean matches(int start, CodePoints other, int otherStart, int count) {
        if (narrow != null && other.narrow != null) {
            return Arrays.equals(narrow, start, start + count, other.narrow, otherStart, otherStart + count);
        }
        for (int i = 0; i < count; i++) {
            if (at(start + i) != other.at(otherStart + i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many code points are equal from two places on, going right. */
    int commonAfter(int start, CodePoints other, int otherStart) {
        int most = Math.min(length - start, other.length - otherStart);
        int count = 0;
        while (count < most && at(start + count) == other.at(otherStart + count)) {
            count++;
        }
        return count;
    }

    /** Returns how many code points are equal before two places, going left. */
    int commonBefore(int start, CodePoints other, int otherStart) {
        int most = Math.min(start, otherStart);
        int count = 0;
        while (count < most && at(start - count - 1) == other.at(otherStart - count - 1)) {
            count++;
        }
        return count;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodePoints that && length == that.length && matches(0, that, 0, length);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(at(i));
        }
        return text.toString();
    }
}

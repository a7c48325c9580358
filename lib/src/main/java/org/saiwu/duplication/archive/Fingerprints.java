package org.saiwu.duplication.archive;

import java.util.Arrays;
import org.saiwu.duplication.ChosenPieces;
import org.saiwu.duplication.CodePoints;

/** Some short pieces of a text, such that any two texts with {@link #GUARANTEE} equal characters in a row have one in common. */
final class Fingerprints {

    /** Equal characters in a row that are always found. */
    static final int GUARANTEE = 13;

    /** Bytes of a fingerprint that are kept. */
    static final int BYTES = 5;

    private Fingerprints() {}

    /** Returns the fingerprints of a text, in order of place, some more than once; texts shorter than the guarantee have none. */
    static long[] of(CodePoints text) {
        ChosenPieces pieces = new ChosenPieces(GUARANTEE);
        long[] fingerprints = new long[pieces.take(text)];
        for (int i = 0; i < fingerprints.length; i++) {
            fingerprints[i] = pieces.hash(i) >>> 64 - 8 * BYTES;
        }
        return fingerprints;
    }

    /** Sorts the first values and drops those that come again. */
    static long[] sortedOnce(long[] values, int count) {
        Arrays.sort(values, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }
}

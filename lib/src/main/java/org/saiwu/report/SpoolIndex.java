package org.saiwu.report;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Severity;

/** Where results lie in a spool and how bad they are: 20 bytes a place. */
final class SpoolIndex {
    private static final long MOST = (1 << 21) - 1;

    private long[] offsets = new long[64];
    private int[] lengths = new int[64];
    private long[] weights = new long[64];
    private int size;
    private int bound;

    /** How bad a result is: first its errors, then its warnings, then what is merely said. */
    static long weight(EntryResult result) {
        long errors = Math.min(MOST, result.count(Severity.ERROR));
        long warnings = Math.min(MOST, result.count(Severity.WARNING));
        long infos = Math.min(MOST, result.count(Severity.INFO));
        return errors << 42 | warnings << 21 | infos;
    }

    void add(int place, long offset, int length, long weight) {
        if (contains(place)) {
            throw new IllegalArgumentException("place " + place + " has a result");
        }
        if (place >= offsets.length) {
            int capacity = Math.max(place + 1, offsets.length + offsets.length / 2);
            offsets = Arrays.copyOf(offsets, capacity);
            lengths = Arrays.copyOf(lengths, capacity);
            weights = Arrays.copyOf(weights, capacity);
        }
        offsets[place] = offset;
        lengths[place] = length;
        weights[place] = weight;
        bound = Math.max(bound, place + 1);
        size++;
    }

    int size() {
        return size;
    }

    boolean contains(int place) {
        // No result is written in no bytes.
        return place < bound && lengths[place] > 0;
    }

    long offset(int place) {
        return offsets[place];
    }

    int length(int place) {
        return lengths[place];
    }

    int[] inOrder() {
        return IntStream.range(0, bound).filter(this::contains).toArray();
    }

    int[] worstFirst() {
        // Stable, so that equally bad ones stay in the order of the input.
        return Arrays.stream(inOrder())
                .boxed()
                .sorted((a, b) -> Long.compare(weights[b], weights[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

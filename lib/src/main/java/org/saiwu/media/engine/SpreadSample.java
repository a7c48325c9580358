package org.saiwu.media.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A bounded sample of a sequence of unknown length, spread evenly over it: every k-th element, k doubling whenever the
 * sample is full, and the last element always. The same sequence gives the same sample.
 */
public final class SpreadSample {

    /** Most elements that a sample holds. */
    public static final int MOST = 65;

    private static final int FULL = MOST - 1;

    private final long[] positions = new long[FULL];
    private final long[] sizes = new long[FULL];
    private int kept;
    private long seen;
    private long step = 1;
    private long lastPosition;
    private long lastSize;

    /** Takes the next element. */
    public void add(long position, long size) {
        lastPosition = position;
        lastSize = size;
        if (seen++ % step != 0) {
            return;
        }
        if (kept == FULL) {
            kept = FULL / 2;
            for (int i = 1; i < kept; i++) {
                positions[i] = positions[2 * i];
                sizes[i] = sizes[2 * i];
            }
            step *= 2;
            if ((seen - 1) % step != 0) {
                return;
            }
        }
        positions[kept] = position;
        sizes[kept++] = size;
    }

    /** Returns pairs of position and size, in the order of the sequence. */
    public List<long[]> elements() {
        List<long[]> elements = new ArrayList<>(kept + 1);
        for (int i = 0; i < kept; i++) {
            elements.add(new long[] {positions[i], sizes[i]});
        }
        if (seen > 0 && (seen - 1) % step != 0) {
            elements.add(new long[] {lastPosition, lastSize});
        }
        return elements;
    }
}

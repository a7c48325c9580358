package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Stretches of time in microseconds, built in order and joined where they all but touch. */
final class Stretches {

    /** An answer names at most so many. */
    private static final int MOST = 200;

    private final List<long[]> list = new ArrayList<>();
    private final long bridge;

    /** Makes an empty list; stretches no further apart than {@code bridge} become one. */
    Stretches(long bridge) {
        this.bridge = bridge;
    }

    void add(long start, long end) {
        if (!list.isEmpty() && start - list.get(list.size() - 1)[1] <= bridge) {
            long[] last = list.get(list.size() - 1);
            last[1] = Math.max(last[1], end);
        } else if (end >= start) {
            list.add(new long[] {start, end});
        }
    }

    /** Returns those of a length or more. */
    List<long[]> lasting(long least) {
        return list.stream().filter(stretch -> stretch[1] - stretch[0] >= least).toList();
    }

    List<long[]> all() {
        return list;
    }

    /** Returns them as {@code start-end} parted by commas; those that don't fit are left out. */
    static String text(List<long[]> stretches) {
        return stretches.stream()
                .limit(MOST)
                .map(stretch -> Math.max(0, stretch[0]) + "-" + Math.max(Math.max(0, stretch[0]), stretch[1]))
                .collect(Collectors.joining(","));
    }
}

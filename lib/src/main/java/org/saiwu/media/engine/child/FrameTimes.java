package org.saiwu.media.engine.child;

import java.util.Optional;

/** Whether pictures follow one another evenly. */
final class FrameTimes {

    /** Of all intervals, so many in a hundred may be odd: phones waver a little. */
    private static final int ODD_SHARE = 5;

    private FrameTimes() {}

    /** Returns the slowest and fastest rate in pictures a thousand seconds, if too many intervals differ by more than a third. */
    static Optional<long[]> uneven(long[] sortedIntervals) {
        int count = sortedIntervals.length;
        if (count < 50) {
            return Optional.empty();
        }
        long usual = Math.max(1, sortedIntervals[count / 2]);
        int odd = 0;
        for (long interval : sortedIntervals) {
            odd += interval * 3 > usual * 4 || interval * 3 < usual * 2 ? 1 : 0;
        }
        long shortest = Math.max(1, sortedIntervals[count / 50]);
        long longest = Math.max(1, sortedIntervals[count - 1 - count / 50]);
        return odd * 100L < count * (long) ODD_SHARE
                ? Optional.empty()
                : Optional.of(new long[] {1_000_000_000L / longest, 1_000_000_000L / shortest});
    }
}

package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moving pictures that are shown a second time: many pictures, all the same time apart from ones that look the same, while those
 * shown a little earlier or later do not.
 */
final class RepeatedStretches {

    /** Signatures of the same picture coded twice differ by less, in hundredths of a level. */
    private static final int SAME = 90;
    /** With any other lag they differ at least so many times as much. */
    private static final int SHARPNESS = 3;

    private static final long SPACING = 200_000;
    private static final long LEAST_LAG = 1_500_000;
    private static final int MOST_SAMPLES = 4_000;
    private static final int MOST_PAIRS = 400_000;

    private final List<FrameMeasure> samples = new ArrayList<>();
    private final List<FrameMeasure> measures;
    private final long interval;

    RepeatedStretches(Timeline timeline) {
        interval = timeline.packets().interval();
        measures = timeline.measures();
        long last = Long.MIN_VALUE / 2;
        for (FrameMeasure measure : measures) {
            int at = timeline.at(measure.time());
            boolean still = timeline.isStill(at) || at + 1 < timeline.count() && timeline.isStill(at + 1);
            if (!still && !measure.black() && measure.time() - last >= SPACING && samples.size() < MOST_SAMPLES) {
                samples.add(measure);
                last = measure.time();
            }
        }
    }

    /** Returns pairs, each the stretch that was shown first and the one that shows it again, in the order of the latter. */
    List<long[]> pairs(long least) {
        Map<Long, List<Long>> byLag = lags();
        List<long[]> found = new ArrayList<>();
        byLag.forEach((lag, starts) -> stretches(lag * interval, starts, least)
                .forEach(stretch -> found.add(
                        new long[] {stretch[0], stretch[1], stretch[0] + lag * interval, stretch[1] + lag * interval
                        })));
        found.sort(Comparator.comparingLong((long[] pair) -> pair[0] - pair[1]).thenComparingLong(pair -> pair[2]));
        List<long[]> kept = new ArrayList<>();
        for (long[] pair : found) {
            if (kept.stream().noneMatch(other -> overlap(other, pair))) {
                kept.add(pair);
            }
        }
        kept.sort(Comparator.comparingLong(pair -> pair[2]));
        return kept;
    }

    /** A stretch shown three times is two pairs; other lags of the same stretches are not worth saying. */
    private static boolean overlap(long[] one, long[] other) {
        return Math.min(one[3], other[3]) > Math.max(one[2], other[2]);
    }

    /** For each lag, in pictures, the times of samples that are seen again so much later. */
    private Map<Long, List<Long>> lags() {
        Map<Long, List<Long>> byLag = new TreeMap<>();
        int pairs = 0;
        int later = 0;
        for (FrameMeasure sample : samples) {
            while (later < measures.size() && measures.get(later).time() < sample.time() + LEAST_LAG) {
                later++;
            }
            for (int i = later; i < measures.size() && pairs < MOST_PAIRS; i++) {
                FrameMeasure again = measures.get(i);
                if (isSame(sample.signature(), again.signature())) {
                    long lag = Math.round((double) (again.time() - sample.time()) / interval);
                    byLag.computeIfAbsent(lag, any -> new ArrayList<>()).add(sample.time());
                    pairs++;
                }
            }
        }
        return byLag;
    }

    private static boolean isSame(byte[] one, byte[] other) {
        int most = SAME * one.length / 100;
        int sum = 0;
        for (int i = 0; i < one.length && sum <= most; i++) {
            sum += Math.abs((one[i] & 0xff) - (other[i] & 0xff));
        }
        return sum <= most;
    }

    private List<long[]> stretches(long lag, List<Long> starts, long least) {
        List<long[]> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= starts.size(); i++) {
            if (i == starts.size() || starts.get(i) - starts.get(i - 1) > gap(starts.get(i - 1))) {
                long start = starts.get(from);
                long end = starts.get(i - 1);
                if (i - from >= 4 && end - start + 2 * SPACING >= least && isSharp(starts.subList(from, i), lag)) {
                    found.add(new long[] {start, end});
                }
                from = i;
            }
        }
        return found;
    }

    /** Two samples may be missed on the way. */
    private long gap(long time) {
        int at = sampleAt(time);
        int to = Math.min(samples.size() - 1, at + 3);
        return samples.get(to).time() - time;
    }

    private int sampleAt(long time) {
        int low = 0;
        int high = samples.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (samples.get(middle).time() < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the samples differ from one another by far more than from what is shown a lag later. */
    private boolean isSharp(List<Long> times, long lag) {
        long same = 0;
        long other = 0;
        int pairs = 0;
        int apart = Math.min(5, times.size() / 2);
        for (int i = 0; i + apart < times.size(); i++) {
            FrameMeasure here = samples.get(sampleAt(times.get(i)));
            FrameMeasure next = samples.get(sampleAt(times.get(i + apart)));
            FrameMeasure again = nearest(times.get(i) + lag);
            same += here.distance(again);
            other += here.distance(next);
            pairs++;
        }
        return pairs > 0 && other >= SHARPNESS * same && other >= 25L * pairs;
    }

    private FrameMeasure nearest(long time) {
        int low = 0;
        int high = measures.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (measures.get(middle).time() < time - interval / 2) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return measures.get(low);
    }
}

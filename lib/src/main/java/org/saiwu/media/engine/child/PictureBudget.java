package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saiwu.media.ViewingLimits;

/** How many pictures may still be decoded; it counts pictures and not time, so that the same video is always watched alike. */
final class PictureBudget {

    private static final long FULL_PICTURE = 1920L * 1080;
    /** Of a video's pictures one in so many at most is decoded beside the key pictures. */
    private static final int PART = 5;
    /** So many are always worth it. */
    private static final int LEAST = 1_500;
    /** Pictures at each key picture in which shaking and damage are looked for. */
    private static final int WINDOW = 14;

    private final Timeline timeline;
    private final boolean holdsAll;
    private long left;

    PictureBudget(Timeline timeline, long pixels, ViewingLimits limits) {
        this.timeline = timeline;
        long size = Math.max(1, pixels);
        long whole = limits.whole() * FULL_PICTURE / size;
        this.holdsAll = timeline.count() <= Math.min(whole, 20_000);
        long further = limits.further() * FULL_PICTURE / size;
        this.left = Math.min(Math.min(further, 20_000), Math.max(LEAST, timeline.count() / PART));
    }

    boolean holdsAll() {
        return holdsAll;
    }

    /** Returns those of the stretches, in order of time and joined where they overlap, that can be paid for, the first ones first. */
    List<long[]> within(List<long[]> stretches) {
        List<long[]> paid = new ArrayList<>();
        for (long[] stretch : stretches) {
            int to = timeline.at(stretch[1]);
            int from = timeline.keyBefore(timeline.at(stretch[0]));
            long cost = to - from + 1L;
            if (cost <= left) {
                left -= cost;
                paid.add(stretch);
            }
        }
        paid.sort(Comparator.comparingLong(stretch -> stretch[0]));
        Stretches joined = new Stretches(500_000);
        paid.forEach(stretch -> joined.add(stretch[0], stretch[1]));
        return joined.all();
    }

    /** Returns short stretches from key pictures on, spread evenly, for what of the budget is left but a third. */
    List<long[]> windows() {
        List<Integer> keys = new ArrayList<>();
        long last = Long.MIN_VALUE / 2;
        for (int at = 0; at < timeline.count(); at++) {
            if (timeline.isKey(at) && timeline.time(at) - last >= 1_000_000) {
                keys.add(at);
                last = timeline.time(at);
            }
        }
        long affordable = left * 2 / 3 / WINDOW;
        List<long[]> windows = new ArrayList<>();
        long step = Math.max(1, affordable == 0 ? keys.size() : (keys.size() + affordable - 1) / affordable);
        for (int i = 0; i < keys.size() && affordable > 0; i += (int) step) {
            int from = keys.get(i);
            windows.add(new long[] {timeline.time(from), timeline.time(from + WINDOW - 1)});
        }
        return windows;
    }
}

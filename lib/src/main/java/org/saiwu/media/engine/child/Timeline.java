package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a video in the order in which they are shown: what their packets tell of them, and what was measured of those that
 * were decoded.
 */
final class Timeline {

    private final PacketTimes packets;
    private final @Nullable FrameMeasure[] measures;
    private final int stillSize;
    private final long end;
    private long offset;
    private boolean anchored;

    /**
     * Makes a timeline without measures.
     *
     * @param stillSize a packet that is no key picture and no larger holds no movement
     * @param end when the last picture ends, in microseconds
     */
    Timeline(PacketTimes packets, int stillSize, long end) {
        this.packets = packets;
        this.stillSize = stillSize;
        this.end = end;
        this.measures = new @Nullable FrameMeasure[packets.count()];
    }

    /** Returns the size of a packet that says "as before" for a picture of so many pixels; codecs of today need less for it. */
    static int stillSize(long pixels, boolean modern) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(48, pixels / 256 / (modern ? 12 : 6)));
    }

    int count() {
        return measures.length;
    }

    /** Returns when a picture is shown; that of the one past the last is the end. */
    long time(int at) {
        return at >= count()
                ? Math.max(end, count() == 0 ? 0 : packets.time(count() - 1) + offset)
                : packets.time(at) + offset;
    }

    int at(long time) {
        return packets.at(time - offset + packets.interval() / 2);
    }

    int keyBefore(int at) {
        return packets.keyBefore(at);
    }

    boolean isKey(int at) {
        return packets.isKey(at);
    }

    PacketTimes packets() {
        return packets;
    }

    /** Takes a measure; the first one tells by how much the packets' times, which may be those of decoding, are off. */
    void put(FrameMeasure measure) {
        if (!anchored && count() > 0) {
            long gap = measure.time() - packets.time(packets.at(measure.time() + packets.interval() / 2));
            long first = measure.time() - packets.time(0);
            offset = Math.abs(first) < 1_000_000 ? first : gap;
            anchored = true;
        }
        if (count() > 0) {
            int at = at(measure.time());
            FrameMeasure known = measures[at];
            if (known == null || !known.follows()) {
                measures[at] = measure;
            }
        }
    }

    Optional<FrameMeasure> measure(int at) {
        return at < 0 || at >= count() ? Optional.empty() : Optional.ofNullable(measures[at]);
    }

    /** Returns all measures in the order of time. */
    List<FrameMeasure> measures() {
        List<FrameMeasure> all = new ArrayList<>();
        for (FrameMeasure measure : measures) {
            if (measure != null) {
                all.add(measure);
            }
        }
        return all;
    }

    /** Returns whether a picture is the one before it; key pictures of which nothing is known are taken to be like it. */
    boolean isStill(int at) {
        FrameMeasure measure = measures[at];
        if (measure != null && measure.follows()) {
            return packets.isKey(at) ? measure.unmovedButCodedAnew() : measure.unmoved();
        }
        return packets.isKey(at) ? at > 0 && isSmall(at - 1) && at + 1 < count() && isSmall(at + 1) : isSmall(at);
    }

    private boolean isSmall(int at) {
        return !packets.isKey(at) && packets.size(at) <= stillSize;
    }

    /**
     * Returns runs of pictures that are all the first one of the run, as first and last place, where they last so long; a single
     * picture that is shown so long is a run too.
     */
    List<int[]> stillRuns(long least) {
        List<int[]> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= count(); at++) {
            if (at == count() || !isStill(at)) {
                if (time(at) - time(from) >= least) {
                    runs.add(new int[] {from, at - 1});
                }
                from = at;
            }
        }
        return runs;
    }

    /** Returns how many of a hundred pictures in a stretch of time move, 0 where there are none. */
    int movingShare(long from, long to) {
        int moving = 0;
        int all = 0;
        for (int at = at(Math.max(from, time(0))); at < count() && time(at) < to; at++) {
            if (time(at) >= from) {
                all++;
                moving += isStill(at) ? 0 : 1;
            }
        }
        return all == 0 ? 0 : moving * 100 / all;
    }
}

package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.saiwu.media.ViewingLimits;
import org.saiwu.media.engine.child.OpenMedia.UndecodableException;

/**
 * Watches the pictures of a video. A short one is decoded from end to end; of a long one the key pictures are, and then what lies about
 * places where they, or the sizes of the packets between them, look suspicious.
 */
final class PictureWatch implements AutoCloseable {

    /** Pictures are looked at in full size so often at most. */
    private static final int LOOKS = 40;
    /** Key pictures are no closer than this, as they are where every picture is one. */
    private static final long KEY_SPACING = 450_000;

    private static final long GAP = 400_000;
    private static final long HALF = 600_000;
    private static final Set<String> MODERN = Set.of("h264", "hevc", "vp9", "av1", "vvc");

    private final ViewingLimits limits;
    private final StreamDecoder decoder;
    private final Timeline timeline;
    private final PictureMeter meter = new PictureMeter();
    private final FullPicture full = new FullPicture();
    private final Bars bars = new Bars();
    private final Enlargement enlargement = new Enlargement();
    private final FootText text = new FootText();
    private final long looksApart;
    private final boolean whole;
    private final PictureBudget budget;
    private final TreeSet<Long> looks = new TreeSet<>();
    private boolean unscalable;

    /** Opens a stream and reads its packets. */
    PictureWatch(String address, int stream, boolean indexed, String codec, ViewingLimits limits, int threads)
            throws UndecodableException {
        this.limits = limits;
        PacketTimes packets = PacketTimes.of(address, stream, indexed);
        if (packets.count() == 0) {
            throw new UndecodableException("no packets");
        }
        this.decoder = new StreamDecoder(address, stream, threads);
        long pixels = decoder.pixels();
        long last = packets.time(packets.count() - 1) + packets.interval();
        this.timeline = new Timeline(packets, Timeline.stillSize(pixels, MODERN.contains(codec)), last);
        long length = last - packets.time(0);
        this.looksApart = Math.max(500_000, length / LOOKS);
        this.budget = new PictureBudget(timeline, pixels, limits);
        this.whole = budget.holdsAll();
    }

    boolean isWhole() {
        return whole;
    }

    Timeline timeline() {
        return timeline;
    }

    Bars bars() {
        return bars;
    }

    Enlargement enlargement() {
        return enlargement;
    }

    FootText text() {
        return text;
    }

    /** Decodes what the plan says. */
    void watch() throws UndecodableException {
        if (whole) {
            meter.jump();
            decoder.all(this::take);
        } else {
            decoder.keyFrames(KEY_SPACING, (frame, time, damaged) -> {
                meter.jump();
                return take(frame, time, damaged);
            });
            watchBorders();
        }
        if (timeline.measures().isEmpty()) {
            throw new UndecodableException("no picture could be decoded");
        }
    }

    private void watchBorders() {
        BlackStretches black = new BlackStretches(timeline);
        decode(black.unclear(GAP));
        FrozenStretches frozen = new FrozenStretches(timeline);
        List<long[]> borders = new ArrayList<>();
        List<int[]> runs = new ArrayList<>(frozen.candidates(micros(limits.frozen()) - HALF));
        runs.sort((one, other) -> Integer.compare(other[1] - other[0], one[1] - one[0]));
        for (int[] run : runs) {
            long start = timeline.time(run[0]);
            long end = timeline.time(run[1] + 1);
            borders.add(new long[] {start - FrozenStretches.ALIVE, start + HALF});
            borders.add(new long[] {end - HALF, end + FrozenStretches.ALIVE});
        }
        decode(borders);
        decode(unseenRuns());
        decode(black.unclear(GAP));
        decode(budget.windows());
        decode(new ShakingStretches(timeline).unclear());
    }

    /** One picture of every still run that holds no key picture: it may be black. */
    private List<long[]> unseenRuns() {
        List<long[]> unseen = new ArrayList<>();
        for (int[] run : timeline.stillRuns(micros(limits.black()) - HALF)) {
            boolean seen = false;
            for (int at = run[0]; at <= run[1] && !seen; at++) {
                seen = timeline.measure(at).isPresent();
            }
            if (!seen) {
                long middle = timeline.time((run[0] + run[1]) / 2);
                unseen.add(new long[] {middle, middle});
            }
        }
        return unseen;
    }

    /** Decodes stretches, the first ones as far as the budget goes. */
    private void decode(List<long[]> stretches) {
        for (long[] stretch : budget.within(stretches)) {
            // A little later, lest a time cut to a tick before a key picture leads to the one before that.
            if (!decoder.seek(stretch[0] + timeline.packets().interval() / 2)) {
                continue;
            }
            meter.jump();
            decoder.all((frame, time, damaged) -> {
                if (time < stretch[0] - timeline.packets().interval()) {
                    return true;
                }
                take(frame, time, damaged);
                return time < stretch[1];
            });
        }
    }

    private boolean take(AVFrame frame, long time, boolean damaged) {
        FrameMeasure measure = meter.measure(frame, time, damaged);
        if (measure == null) {
            unscalable = true;
            return false;
        }
        timeline.put(measure);
        if (!measure.black()
                && looks.subSet(time - looksApart + 1, time + looksApart).isEmpty()) {
            looks.add(time);
            full.of(frame).ifPresent(picture -> {
                bars.take(picture);
                enlargement.take(picture);
                text.take(picture);
            });
        }
        return !unscalable;
    }

    /** Returns a picture of a moment, as {@link StillEncoder} makes it; the key picture before it where it lies far behind one. */
    Optional<String> still(long time) {
        int at = timeline.at(time);
        boolean near = at - timeline.keyBefore(at) <= 300;
        List<String> found = new ArrayList<>();
        if (decoder.seek(time)) {
            long from = near ? time - timeline.packets().interval() / 2 : Long.MIN_VALUE;
            decoder.all((frame, shown, damaged) -> {
                if (shown < from) {
                    return true;
                }
                StillEncoder.base64(frame).ifPresent(found::add);
                return false;
            });
        }
        return found.stream().findFirst();
    }

    private static long micros(java.time.Duration time) {
        return time.toNanos() / 1000;
    }

    @Override
    public void close() {
        decoder.close();
        meter.close();
        full.close();
    }
}

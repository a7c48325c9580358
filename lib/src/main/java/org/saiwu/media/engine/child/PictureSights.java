package org.saiwu.media.engine.child;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saiwu.media.ViewingLimits;

/** Draws the conclusions from what was measured of a video's pictures, and puts a still picture to each. */
final class PictureSights {

    private final PictureWatch pictures;
    private final Timeline timeline;
    private final ViewingLimits limits;

    PictureSights(PictureWatch pictures, ViewingLimits limits) {
        this.pictures = pictures;
        this.timeline = pictures.timeline();
        this.limits = limits;
    }

    void put(SightLines answer) {
        List<long[]> black = new BlackStretches(timeline).lasting(micros(limits.black()));
        if (answer.put("BLACK", black)) {
            still(answer, middle(black));
        }
        putFrozen(answer, black);
        ShakingStretches shaking = new ShakingStretches(timeline);
        List<long[]> shaken = shaking.lasting(micros(limits.shaking()));
        if (answer.put("SHAKING", shaken)) {
            answer.measure("MOVEMENT", Math.round(shaking.worst() / 100.0)).confidence("MEDIUM");
            still(answer, middle(shaken));
        }
        putRepeated(answer);
        putWhole(answer);
    }

    private void putFrozen(SightLines answer, List<long[]> black) {
        List<int[]> runs = new FrozenStretches(timeline).frozen(micros(limits.frozen()));
        List<long[]> frozen = runs.stream()
                .map(this::stretch)
                .filter(run -> isApart(run, black))
                .toList();
        if (answer.put("FROZEN", frozen)) {
            answer.confidence("MEDIUM");
            still(answer, middle(frozen));
        }
        List<long[]> stills = timeline.stillRuns(micros(limits.still())).stream()
                .map(this::stretch)
                .filter(run -> isApart(run, frozen) && isApart(run, black))
                .toList();
        if (answer.put("STILL", stills)) {
            still(answer, middle(stills));
        }
    }

    private void putRepeated(SightLines answer) {
        List<long[]> pairs = new RepeatedStretches(timeline).pairs(micros(limits.repeated()));
        List<long[]> stretches = new ArrayList<>();
        for (long[] pair : pairs) {
            stretches.add(new long[] {pair[0], pair[1]});
            stretches.add(new long[] {pair[2], pair[3]});
        }
        if (answer.put("REPEATED", stretches)) {
            answer.confidence("MEDIUM");
            still(answer, stretches.get(1)[0]);
        }
    }

    private void putWhole(SightLines answer) {
        Optional<int[]> inside = pictures.bars().inside();
        if (inside.isPresent()) {
            answer.put("LETTERBOX").measure("WIDTH", inside.get()[0]).measure("HEIGHT", inside.get()[1]);
            still(answer, brightest());
        }
        Optional<Enlargement.Found> enlarged = pictures.enlargement().found();
        if (enlarged.isPresent()) {
            answer.put("UPSCALED")
                    .measure("WIDTH", enlarged.get().width())
                    .measure("HEIGHT", enlarged.get().height())
                    .confidence(enlarged.get().sure() ? "HIGH" : "MEDIUM");
            still(answer, brightest());
        }
        FrameTimes.uneven(timeline.packets().intervals())
                .ifPresent(rates ->
                        answer.put("UNEVEN_RATE").measure("SLOWEST", rates[0]).measure("FASTEST", rates[1]));
        if (pictures.text().likely()) {
            answer.put("SUBTITLES").confidence("MEDIUM");
        }
    }

    private static boolean isApart(long[] stretch, List<long[]> others) {
        return others.stream().noneMatch(other -> stretch[0] < other[1] && other[0] < stretch[1]);
    }

    private long[] stretch(int[] run) {
        return new long[] {timeline.time(run[0]), timeline.time(run[1] + 1)};
    }

    private static long middle(List<long[]> stretches) {
        long[] longest = stretches.stream()
                .max(Comparator.comparingLong((long[] stretch) -> stretch[1] - stretch[0])
                        .thenComparingLong(stretch -> -stretch[0]))
                .orElseThrow();
        return (longest[0] + longest[1]) / 2;
    }

    /** When the picture was brightest: what bars and details there are is seen best. */
    private long brightest() {
        return timeline.measures().stream()
                .max(Comparator.comparingLong(PictureSights::brightness))
                .map(FrameMeasure::time)
                .orElse(0L);
    }

    private static long brightness(FrameMeasure measure) {
        long sum = 0;
        for (byte field : measure.signature()) {
            sum += field & 0xff;
        }
        return sum;
    }

    private void still(SightLines answer, long time) {
        pictures.still(time).ifPresent(answer::still);
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1000;
    }
}

package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a video is black, as far as it was measured. */
final class BlackStretches {

    /** Between black key pictures so far apart there is black. */
    private static final long FARTHEST = 12_500_000;

    private static final long BRIDGE = 50_000;

    private final Timeline timeline;

    BlackStretches(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Returns the stretches that last so long. */
    List<long[]> lasting(long least) {
        Stretches found = new Stretches(BRIDGE);
        Optional<FrameMeasure> before = Optional.empty();
        List<int[]> runs = timeline.stillRuns(1);
        int run = 0;
        for (FrameMeasure measure : timeline.measures()) {
            int at = timeline.at(measure.time());
            if (measure.black()) {
                while (run < runs.size() - 1 && runs.get(run)[1] < at) {
                    run++;
                }
                boolean inRun = !runs.isEmpty() && runs.get(run)[0] <= at && at <= runs.get(run)[1];
                long start = inRun ? timeline.time(runs.get(run)[0]) : measure.time();
                long end = inRun ? timeline.time(runs.get(run)[1] + 1) : timeline.time(at + 1);
                boolean joined = before.filter(FrameMeasure::black).isPresent()
                        && measure.time() - before.get().time() <= FARTHEST;
                found.add(joined ? before.get().time() : start, end);
            }
            before = Optional.of(measure);
        }
        return found.lasting(least);
    }

    /** Returns stretches of time between black and something else in which nothing was measured. */
    List<long[]> unclear(long gap) {
        List<long[]> unclear = new ArrayList<>();
        Optional<FrameMeasure> before = Optional.empty();
        for (FrameMeasure measure : timeline.measures()) {
            if (before.filter(other -> other.black() != measure.black()).isPresent()
                    && measure.time() - before.get().time() > gap) {
                unclear.add(new long[] {before.get().time(), measure.time()});
            }
            before = Optional.of(measure);
        }
        return unclear;
    }
}

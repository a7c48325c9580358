package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where movement stops dead. A slide stands still too, but comes by a cut or a transition; what is frozen is a moment of the moving
 * picture before it, or of the one that goes on after it.
 */
final class FrozenStretches {

    /** How long a picture moves before its stop is one: transitions of slides are shorter. */
    static final long ALIVE = 1_800_000;

    private static final int ALIVE_SHARE = 80;
    /** Cells in a million that change from one picture to the next where something moves. */
    private static final int MOVEMENT = 3_500;
    /** A cut differs so many times as much as movement does, and at least by 5 levels. */
    private static final int CUT = 5;

    private static final int LEAST_CUT = 5_000;
    /** What was there shortly before looks like the frozen picture, in hundredths of a level. */
    private static final int OTHER_SCENE = 2_500;
    /** A screen recording stands still more than this, in parts of a hundred. */
    private static final int SCREEN = 40;

    private final Timeline timeline;
    private final boolean screen;

    FrozenStretches(Timeline timeline) {
        this.timeline = timeline;
        this.screen = stillShare(timeline) > SCREEN;
    }

    /** Runs that are to be judged, as places: still, and beside moving pictures. */
    List<int[]> candidates(long least) {
        List<int[]> candidates = new ArrayList<>();
        for (int[] run : timeline.stillRuns(least)) {
            if (isAliveBefore(run) || isAliveAfter(run)) {
                candidates.add(run);
            }
        }
        return candidates;
    }

    /** Returns the runs that are frozen pictures. */
    List<int[]> frozen(long least) {
        return candidates(least).stream()
                .filter(run -> screen ? stops(run) && goesOn(run) : stops(run) || goesOn(run))
                .filter(run ->
                        timeline.measure(run[0]).filter(FrameMeasure::black).isEmpty())
                .toList();
    }

    private static int stillShare(Timeline timeline) {
        int still = 0;
        int longest = 0;
        for (int[] run : timeline.stillRuns(1_000_000)) {
            still += run[1] - run[0];
            longest = Math.max(longest, run[1] - run[0]);
        }
        return (still - longest) * 100 / Math.max(1, timeline.count());
    }

    private boolean isAliveBefore(int[] run) {
        long start = timeline.time(run[0]);
        return start - timeline.time(0) >= ALIVE && timeline.movingShare(start - ALIVE, start) >= ALIVE_SHARE;
    }

    private boolean isAliveAfter(int[] run) {
        long end = timeline.time(run[1] + 1);
        return timeline.time(timeline.count()) - end >= ALIVE && timeline.movingShare(end, end + ALIVE) >= ALIVE_SHARE;
    }

    private boolean stops(int[] run) {
        int from = timeline.at(timeline.time(run[0]) - ALIVE);
        return isAliveBefore(run) && isSameScene(from, run[0], run[0], run[0]);
    }

    private boolean goesOn(int[] run) {
        int to = timeline.at(timeline.time(run[1] + 1) + ALIVE);
        return isAliveAfter(run) && isSameScene(run[1] + 2, to, run[1] + 1, run[1]);
    }

    /** Holds the step between movement and the still picture against the movement, and both ends against each other. */
    private boolean isSameScene(int from, int to, int step, int still) {
        List<FrameMeasure> moving = new ArrayList<>();
        for (int at = from; at < to; at++) {
            timeline.measure(at).filter(FrameMeasure::follows).ifPresent(moving::add);
        }
        Optional<FrameMeasure> border = timeline.measure(step).filter(FrameMeasure::follows);
        Optional<FrameMeasure> picture = timeline.measure(still);
        if (moving.size() < 5 || border.isEmpty() || picture.isEmpty()) {
            return false;
        }
        FrameMeasure other = step == still ? moving.get(0) : moving.get(moving.size() - 1);
        return median(moving.stream().mapToInt(FrameMeasure::changed).toArray()) >= MOVEMENT
                && border.get().difference()
                        <= Math.max(
                                LEAST_CUT,
                                CUT
                                        * median(moving.stream()
                                                .mapToInt(FrameMeasure::difference)
                                                .toArray()))
                && picture.get().distance(other) <= OTHER_SCENE;
    }

    private static int median(int[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}

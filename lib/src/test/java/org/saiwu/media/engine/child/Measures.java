package org.saiwu.media.engine.child;

import java.util.SplittableRandom;

/** A video of measures made up: 25 pictures a second, each told by what a test calls. */
final class Measures {

    static final int RATE = 25;
    private static final long INTERVAL = 1_000_000 / RATE;

    private final Timeline timeline;
    private int next;
    private long scene;

    Measures(int seconds) {
        long[] times = new long[seconds * RATE];
        int[] sizes = new int[times.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i * INTERVAL;
            sizes[i] = i % 50 == 0 ? -5000 : 1000;
        }
        timeline = new Timeline(PacketTimes.of(times, sizes), 100, seconds * 1_000_000L);
    }

    /** Moving pictures of one scene, all different. */
    Measures moving(double seconds) {
        for (int i = 0; i < frames(seconds); i++) {
            put(false, next == 0 ? 0 : 2500, 60_000, 0, 0, scene, next);
        }
        return this;
    }

    /** The pictures that were shown at a time, once more. */
    Measures again(double from, double seconds) {
        int first = frames(from);
        for (int i = 0; i < frames(seconds); i++) {
            put(false, 2500, 60_000, 0, 0, scene, first + i);
        }
        return this;
    }

    /** The picture before, again and again. */
    Measures still(double seconds) {
        int shown = next - 1;
        for (int i = 0; i < frames(seconds); i++) {
            put(false, 10, 0, 0, 0, scene, shown);
        }
        return this;
    }

    /** A cut to a picture that stands. */
    Measures slide(double seconds) {
        scene++;
        put(false, 60_000, 900_000, 0, 0, scene, next);
        return still(seconds - 1.0 / RATE);
    }

    Measures black(double seconds) {
        for (int i = 0; i < frames(seconds); i++) {
            put(true, i == 0 ? 60_000 : 10, i == 0 ? 900_000 : 0, 0, 0, -1, 0);
        }
        return this;
    }

    /** Movement to and fro, in 1/100,000 of the width. */
    Measures shaking(double seconds, int strength) {
        for (int i = 0; i < frames(seconds); i++) {
            put(false, 4000, 200_000, i % 6 < 3 ? strength : -strength, 0, scene, next);
        }
        return this;
    }

    /** Movement that goes on and on. */
    Measures panning(double seconds, int speed) {
        for (int i = 0; i < frames(seconds); i++) {
            put(false, 4000, 200_000, speed, speed / 2, scene, next);
        }
        return this;
    }

    Timeline timeline() {
        return timeline;
    }

    private static int frames(double seconds) {
        return (int) Math.round(seconds * RATE);
    }

    private void put(boolean black, int difference, int changed, int across, int down, long of, int picture) {
        byte[] signature = new byte[FrameMeasure.FIELDS];
        SplittableRandom scenery = new SplittableRandom(of);
        SplittableRandom detail = new SplittableRandom(of * 1000 + picture);
        for (int i = 0; i < signature.length; i++) {
            signature[i] = (byte) (black ? 16 : scenery.nextInt(40, 200) + detail.nextInt(0, 12));
        }
        timeline.put(new FrameMeasure(
                next * INTERVAL, black, next > 0, difference, changed, across, down, false, signature));
        next++;
    }
}

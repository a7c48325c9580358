package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.List;

/** Where the whole picture jerks to and fro: its movement changes by much from one picture to the next, again and again. */
final class ShakingStretches {

    /** Change of movement from picture to picture in 1/100,000 of the width, root mean square; 4 of 1920 pixels. */
    static final int LIMIT = 200;

    private static final int ENOUGH = 8;
    private static final long SECOND = 1_000_000;

    private final List<FrameMeasure> measures;
    private int worst;

    ShakingStretches(Timeline timeline) {
        measures = timeline.measures();
    }

    /** Returns the stretches that last so long; what lies between two shaking windows is taken to shake where nothing was measured. */
    List<long[]> lasting(long least) {
        Stretches found = new Stretches(SECOND / 2);
        boolean shaking = false;
        long last = 0;
        for (int from = 0; from < measures.size(); ) {
            int to = end(from);
            if (to - from >= ENOUGH) {
                int amount = amount(from, to);
                boolean now = amount >= LIMIT;
                long start = measures.get(from).time();
                long end = to < measures.size() && measures.get(to).follows()
                        ? measures.get(to).time()
                        : measures.get(to - 1).time();
                if (now) {
                    worst = Math.max(worst, amount);
                    found.add(shaking ? last : start, end);
                }
                shaking = now;
                last = end;
            }
            from = to;
        }
        return found.lasting(least);
    }

    /** Returns the times between a shaking window and one that does not, in which nothing was measured. */
    List<long[]> unclear() {
        List<long[]> unclear = new ArrayList<>();
        Boolean before = null;
        long last = 0;
        for (int from = 0; from < measures.size(); ) {
            int to = end(from);
            if (to - from >= ENOUGH) {
                boolean now = amount(from, to) >= LIMIT;
                if (before != null && before != now && measures.get(from).time() - last > SECOND) {
                    unclear.add(new long[] {last, measures.get(from).time()});
                }
                before = now;
                last = measures.get(to - 1).time();
            }
            from = to;
        }
        return unclear;
    }

    /** Returns the place after the last picture of a window of half a second. */
    private int end(int from) {
        int to = from + 1;
        while (to < measures.size()
                && measures.get(to).follows()
                && measures.get(to).time() < measures.get(from).time() + SECOND / 2) {
            to++;
        }
        return to;
    }

    /** Returns the strongest amount found, in 1/100,000 of the width. */
    int worst() {
        return worst;
    }

    private int amount(int from, int to) {
        List<Long> jerks = new ArrayList<>();
        int turns = 0;
        int moves = 0;
        for (int i = Math.max(from, 2); i < to; i++) {
            FrameMeasure now = measures.get(i);
            FrameMeasure before = measures.get(i - 1);
            if (now.follows() && before.follows()) {
                long across = now.across() - before.across();
                long down = now.down() - before.down();
                jerks.add(across * across + down * down);
                moves++;
                turns += turned(now.across(), before.across()) || turned(now.down(), before.down()) ? 1 : 0;
            }
        }
        if (moves < ENOUGH / 2 || turns * 100 < moves * 15) {
            return 0;
        }
        // The largest are left out: cuts, and movements that were mistaken.
        List<Long> usual = jerks.stream()
                .sorted()
                .limit(Math.max(1, jerks.size() * 8L / 10))
                .toList();
        double mean = usual.stream().mapToLong(Long::longValue).average().orElse(0);
        return (int) Math.round(Math.sqrt(mean));
    }

    private static boolean turned(int now, int before) {
        return now > 0 && before < 0 || now < 0 && before > 0;
    }
}

package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.List;

/** Whether lines of bright text with dark edges come and go at the foot of the picture, with calm picture above them: subtitles. */
final class FootText {

    private static final int BRIGHT = 180;
    private static final int STEP = 70;
    /** Text is seen in so many pictures of a hundred, and not in one picture alone. */
    private static final int SHARE = 25;

    private static final int ENOUGH = 4;

    private int pictures;
    private final List<int[]> lines = new ArrayList<>();

    /** Takes a picture. */
    void take(Brightness picture) {
        pictures++;
        int height = picture.height();
        int from = height * 72 / 100;
        int to = height * 98 / 100;
        int many = Math.max(8, picture.width() / 80);
        int step = Math.max(1, height / 360);
        int first = -1;
        int last = -1;
        int rows = 0;
        int busy = 0;
        for (int y = from; y < to; y += step) {
            int edges = edges(picture, y);
            if (edges >= many) {
                first = first < 0 ? y : first;
                last = y;
                rows++;
            } else if (edges * 3 >= many) {
                busy++;
            }
        }
        int tall = last - first + 1;
        boolean oneLine = first > from + height / 40 && tall * 100 >= height * 2 && tall * 100 <= height * 9;
        if (oneLine && rows * step * 10 >= tall * 5 && busy * step * 100 <= height * 5) {
            lines.add(new int[] {first * 1000 / height, last * 1000 / height, shape(picture, first, last)});
        }
    }

    boolean likely() {
        if (lines.size() < ENOUGH || lines.size() * 100 < pictures * SHARE) {
            return false;
        }
        int[] feet = lines.stream().mapToInt(line -> line[1]).sorted().toArray();
        int usual = feet[feet.length / 2];
        long inPlace =
                lines.stream().filter(line -> Math.abs(line[1] - usual) <= 25).count();
        long shapes = lines.stream().mapToInt(line -> line[2]).distinct().count();
        return inPlace * 10 >= lines.size() * 8L && shapes * 2 >= lines.size();
    }

    /** Counts steps from dark to bright or back along a row. */
    private static int edges(Brightness picture, int y) {
        int edges = 0;
        int from = picture.width() / 20;
        int reach = Math.max(1, picture.width() / 960);
        for (int x = from; x < picture.width() - from - reach; x += reach) {
            int here = picture.at(x, y);
            int next = picture.at(x + reach, y);
            edges += Math.abs(here - next) >= STEP && Math.max(here, next) >= BRIGHT ? 1 : 0;
        }
        return edges;
    }

    /** A number that differs where the words differ. */
    private static int shape(Brightness picture, int first, int last) {
        int shape = 0;
        for (int y = first; y <= last; y += Math.max(1, (last - first) / 5)) {
            shape = shape * 31 + edges(picture, y) / 4;
        }
        return shape;
    }
}

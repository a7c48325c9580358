package org.saiwu.media.engine.child;

import java.util.Optional;

/** Black bars about a picture that stay all the time: the same even, sharply ending black at opposite sides of nearly every picture. */
final class Bars {

    /** How much brighter than black a bar may be: cropdetect's limit of 24 counts from 16. */
    private static final int DARKEST = 8;

    private static final int EVENNESS = 2;
    /** A bar ends in picture that is so much brighter at least. */
    private static final int EDGE = 8;
    /** Opposite bars together take so many thousandths of the side. */
    private static final int LEAST = 40;

    private static final int ENOUGH = 3;

    private int pictures;
    private int sharp;
    private int left = Integer.MAX_VALUE;
    private int right = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int bottom = Integer.MAX_VALUE;
    private int width;
    private int height;

    /** Takes a picture that is not black as a whole. */
    void take(Brightness picture) {
        if (pictures > 0 && (picture.width() != width || picture.height() != height)) {
            return;
        }
        width = picture.width();
        height = picture.height();
        int above = count(picture, true, true);
        int below = count(picture, true, false);
        int before = count(picture, false, true);
        int after = count(picture, false, false);
        if (above >= height / 2 || before >= width / 2) {
            return;
        }
        pictures++;
        top = Math.min(top, above);
        bottom = Math.min(bottom, below);
        left = Math.min(left, before);
        right = Math.min(right, after);
        boolean ends = above + below >= before + after
                ? edge(picture, true, above) && edge(picture, true, height - 1 - below)
                : edge(picture, false, before) && edge(picture, false, width - 1 - after);
        sharp += ends ? 1 : 0;
    }

    /** Returns the width and height of what is inside bars, if there are any. */
    Optional<int[]> inside() {
        if (pictures < ENOUGH || sharp * 10 < pictures * 4) {
            return Optional.empty();
        }
        int across = bars(left, right, width);
        int down = bars(top, bottom, height);
        return across + down == 0 ? Optional.empty() : Optional.of(new int[] {width - across, height - down});
    }

    /** Both sides or none: one dark side is part of the picture. */
    private static int bars(int one, int other, int whole) {
        boolean alike = Math.abs(one - other) * 50L <= whole;
        return alike && Math.min(one, other) > 0 && (one + other) * 1000L >= (long) whole * LEAST ? one + other : 0;
    }

    private static int count(Brightness picture, boolean rows, boolean fromStart) {
        int lines = rows ? picture.height() : picture.width();
        int count = 0;
        while (count < lines / 2 && isBlack(picture, rows, fromStart ? count : lines - 1 - count)) {
            count++;
        }
        return count;
    }

    private static boolean isBlack(Brightness picture, boolean row, int line) {
        int length = row ? picture.width() : picture.height();
        long sum = 0;
        int points = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            int point = row ? picture.at(i, line) : picture.at(line, i);
            sum += point;
            points++;
            odd += point > picture.black() + DARKEST * 2 ? 1 : 0;
        }
        long mean = sum / Math.max(1, points);
        return mean <= picture.black() + DARKEST
                && odd * 100 <= points
                && sum <= (picture.black() + EVENNESS + 2L) * points;
    }

    /** Whether the picture is clearly brighter on the far side of a line, somewhere along it. */
    private static boolean edge(Brightness picture, boolean row, int line) {
        int length = row ? picture.width() : picture.height();
        int lines = row ? picture.height() : picture.width();
        int step = line < lines / 2 ? 1 : -1;
        int inside = line + step * 2;
        int bright = 0;
        int points = 0;
        for (int i = 0; i < length; i += 2) {
            int point = row ? picture.at(i, inside) : picture.at(inside, i);
            points++;
            bright += point >= picture.black() + EDGE + EVENNESS ? 1 : 0;
        }
        return bright * 2 >= points;
    }
}

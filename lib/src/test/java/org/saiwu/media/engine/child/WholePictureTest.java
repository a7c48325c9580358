package org.saiwu.media.engine.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WholePictureTest {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 540;

    private final SplittableRandom random = new SplittableRandom(7);

    /** The brightness of a point. */
    private interface Paint {
        int at(int x, int y);
    }

    @Test
    void blackBarsAtBothSidesAreSeen() {
        Bars bars = new Bars();
        for (int i = 0; i < 4; i++) {
            bars.take(picture((x, y) -> x < 90 || x >= 630 ? 16 : random.nextInt(30, 200)));
        }
        assertThat(bars.inside())
                .hasValueSatisfying(inside -> assertThat(inside).containsExactly(540, HEIGHT));
    }

    @Test
    void oneDarkSideIsPartOfThePicture() {
        Bars bars = new Bars();
        for (int i = 0; i < 4; i++) {
            bars.take(picture((x, y) -> x < 90 ? 16 : random.nextInt(30, 200)));
        }
        assertThat(bars.inside()).isEmpty();
    }

    @Test
    void edgesThatFadeIntoTheDarkAreNoBars() {
        Bars bars = new Bars();
        for (int i = 0; i < 4; i++) {
            bars.take(picture((x, y) -> 16 + Math.min(Math.min(x, WIDTH - 1 - x), 200) / 5));
        }
        assertThat(bars.inside()).isEmpty();
    }

    @Test
    void bothSidesOfOnePictureAloneAreNoBars() {
        Bars bars = new Bars();
        for (int i = 0; i < 4; i++) {
            int each = i;
            bars.take(picture((x, y) -> each == 0 && (x < 90 || x >= 630) ? 16 : random.nextInt(30, 200)));
        }
        assertThat(bars.inside()).isEmpty();
    }

    @Test
    void anEnlargedPictureShowsItsPeriod() {
        Enlargement enlargement = new Enlargement();
        for (int i = 0; i < 4; i++) {
            int[][] small = noise(481, 361);
            enlargement.take(picture((x, y) -> between(small, x / 1.5, y / 1.5)));
        }
        assertThat(enlargement.found()).hasValueSatisfying(found -> assertThat(found.width() + "x" + found.height())
                .isEqualTo("480x360"));
    }

    @Test
    void aPictureAsItWasRecordedShowsNone() {
        Enlargement enlargement = new Enlargement();
        for (int i = 0; i < 4; i++) {
            int[][] whole = noise(WIDTH + 1, HEIGHT + 1);
            enlargement.take(picture((x, y) -> (whole[y][x] + whole[y][x + 1] + whole[y + 1][x]) / 3));
        }
        assertThat(enlargement.found()).isEmpty();
    }

    @Test
    void aPictureWithoutDetailTellsNothing() {
        Enlargement enlargement = new Enlargement();
        for (int i = 0; i < 4; i++) {
            enlargement.take(picture((x, y) -> 40 + x / 8 + y / 8));
        }
        assertThat(enlargement.found()).isEmpty();
    }

    @Test
    void linesOfTextAtTheFootThatChangeAreSubtitles() {
        FootText text = new FootText();
        for (int i = 0; i < 8; i++) {
            int letters = 3 + i % 4;
            text.take(picture((x, y) ->
                    y > 470 && y < 495 && x > 100 && x < 400 + letters * 30 && x / letters % 2 == 0 ? 235 : 90));
        }
        assertThat(text.likely()).isTrue();
    }

    @Test
    void aPageOfTextIsNoSubtitles() {
        FootText text = new FootText();
        for (int i = 0; i < 8; i++) {
            int letters = 3 + i % 4;
            text.take(picture((x, y) -> y % 30 < 18 && x / letters % 2 == 0 ? 235 : 90));
        }
        assertThat(text.likely()).isFalse();
    }

    @Test
    void evenPicturesHaveAnEvenRate() {
        long[] intervals = new long[200];
        Arrays.fill(intervals, 40_000);
        Arrays.fill(intervals, 0, 5, 33_000);
        assertThat(FrameTimes.uneven(intervals)).isEmpty();
    }

    @Test
    void picturesAtTwoRatesAreUneven() {
        long[] intervals = new long[200];
        Arrays.fill(intervals, 40_000);
        Arrays.fill(intervals, 150, 200, 80_000);
        assertThat(FrameTimes.uneven(intervals))
                .hasValueSatisfying(rates -> assertThat(rates).containsExactly(12_500, 25_000));
    }

    @Test
    void aRowOfSumsThatMovedTellsByHowMuch() {
        int[] before = new int[256];
        for (int i = 0; i < before.length; i++) {
            before[i] = random.nextInt(1000, 9000);
        }
        int[] left = new int[256];
        int[] right = new int[256];
        for (int i = 3; i < 253; i++) {
            right[i] = before[i - 3];
            left[i] = before[i + 3];
        }
        assertThat(Shift.of(before, right, 256)).isBetween(900, 1_450);
        assertThat(Shift.of(before, left, 256)).isBetween(-1_450, -900);
        assertThat(Shift.of(before, before, 256)).isBetween(-50, 50);
        assertThat(Shift.of(new int[256], new int[256], 256)).isZero();
    }

    private static Brightness picture(Paint paint) {
        ByteBuffer memory = ByteBuffer.allocate(WIDTH * HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                memory.put(y * WIDTH + x, (byte) paint.at(x, y));
            }
        }
        return new Brightness(memory, WIDTH, WIDTH, HEIGHT, 16);
    }

    private int[][] noise(int width, int height) {
        int[][] noise = new int[height][width];
        for (int[] row : noise) {
            for (int x = 0; x < width; x++) {
                row[x] = random.nextInt(40, 220);
            }
        }
        return noise;
    }

    private static int between(int[][] small, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double across = x - left;
        double down = y - top;
        double above = small[top][left] * (1 - across) + small[top][left + 1] * across;
        double below = small[top + 1][left] * (1 - across) + small[top + 1][left + 1] * across;
        return (int) Math.round(above * (1 - down) + below * down);
    }
}

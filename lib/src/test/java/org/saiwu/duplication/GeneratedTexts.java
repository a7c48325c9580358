package org.saiwu.duplication;

import java.util.SplittableRandom;

/** Generated texts of 3,000 Chinese characters with frequencies like those of real texts, the same ones for the same number. */
public final class GeneratedTexts {

    private static final int CHARACTERS = 3500;
    private static final int LENGTH = 3000;
    private static final char[] DRAWN = drawn();

    private GeneratedTexts() {}

    /** A character is drawn by its place in a long table, in which it stands as often as its frequency says. */
    private static char[] drawn() {
        double[] sums = new double[CHARACTERS];
        double sum = 0;
        for (int i = 0; i < CHARACTERS; i++) {
            sum += 1.0 / (i + 8);
            sums[i] = sum;
        }
        char[] table = new char[1 << 18];
        int character = 0;
        for (int i = 0; i < table.length; i++) {
            while (sums[character] / sum * table.length < i + 0.5) {
                character++;
            }
            // A prime step spreads frequent characters over the block.
            table[i] = (char) (0x4E00 + character * 5897 % 20900);
        }
        return table;
    }

    /** Returns the text with a number. */
    public static String text(long number) {
        SplittableRandom random = new SplittableRandom(new SplittableRandom(number).nextLong());
        StringBuilder text = new StringBuilder(LENGTH + 300);
        for (int i = 0; i < LENGTH; i++) {
            text.append(DRAWN[random.nextInt(DRAWN.length)]);
            if (i % 17 == 16) {
                text.append(i % 5 == 0 ? "。\n" : "，");
            }
        }
        return text.toString();
    }
}

package org.saiwu.document;

/** Compares colours written as six hexadecimal digits. */
final class Colours {

    /** Largest difference per channel at which text is taken to be lost in its background. */
    private static final int NEAR = 0x10;

    private static final int WHITE = 0xFFFFFF;

    private Colours() {}

    /**
     * Returns whether text can't be told from what is behind it.
     *
     * @param colour six hexadecimal digits; any other word, such as {@code auto}, contrasts with everything
     * @param behind six hexadecimal digits, or {@code auto} for white paper; any other word is unknown, and nothing is lost in it
     */
    static boolean isLost(String colour, String behind) {
        int text = parse(colour);
        int paper = behind.equals("auto") ? WHITE : parse(behind);
        return text >= 0 && paper >= 0 && isNear(text, paper);
    }

    /** Returns whether two colours 0xRRGGBB differ by no more than the eye overlooks. */
    static boolean isNear(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) <= NEAR
                && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) <= NEAR
                && Math.abs((one & 255) - (other & 255)) <= NEAR;
    }

    private static int parse(String colour) {
        if (colour.length() != 6) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < 6; i++) {
            int digit = Character.digit(colour.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}

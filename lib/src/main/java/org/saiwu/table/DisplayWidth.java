package org.saiwu.table;

/** How wide text is on paper and screen: a Chinese character takes two columns. */
final class DisplayWidth {
    private DisplayWidth() {}

    /** The width of the longest line, in Latin characters. */
    static int of(String text) {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            width = letter == '\n' ? 0 : width + (isWide(letter) ? 2 : 1);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** East Asian Wide and Fullwidth, by blocks. */
    private static boolean isWide(int letter) {
        return letter >= 0x1100
                && (letter <= 0x115F
                        || (letter >= 0x2E80 && letter <= 0xA4CF)
                        || (letter >= 0xAC00 && letter <= 0xD7A3)
                        || (letter >= 0xF900 && letter <= 0xFAFF)
                        || (letter >= 0xFE30 && letter <= 0xFE6F)
                        || (letter >= 0xFF00 && letter <= 0xFF60)
                        || (letter >= 0xFFE0 && letter <= 0xFFE6)
                        || letter >= 0x1F300);
    }
}

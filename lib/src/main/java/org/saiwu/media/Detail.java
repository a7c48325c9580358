package org.saiwu.media;

/** One bounded, printable line out of an engine's words, which may repeat what a hostile file holds. */
final class Detail {

    private static final int LIMIT = 300;

    private Detail() {}

    static String bounded(String words) {
        StringBuilder line = new StringBuilder(Math.min(words.length(), LIMIT));
        boolean gap = false;
        for (int i = 0; i < words.length() && line.length() < LIMIT; ) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point)
                    || Character.getType(point) == Character.CONTROL
                    || Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.SURROGATE) {
                gap = line.length() > 0;
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.appendCodePoint(point);
        }
        return line.toString();
    }
}

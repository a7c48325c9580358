package org.saiwu.contest;

import java.util.Locale;

/** A name without what people write now one way and now another: width, spaces, letter case, kinds of brackets and quotes. */
final class FoldedName {
    private FoldedName() {}

    /** NFKC, no white space nor invisible characters, small letters, one kind of quotes. */
    static String of(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        String compatible = CompatibleText.of(name).toLowerCase(Locale.ROOT);
        int width;
        for (int i = 0; i < compatible.length(); i += width) {
            int codePoint = compatible.codePointAt(i);
            width = Character.charCount(codePoint);
            if (counts(codePoint)) {
                folded.appendCodePoint(fold(codePoint));
            }
        }
        return folded.toString();
    }

    private static boolean counts(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && !Character.isISOControl(codePoint);
    }

    private static int fold(int codePoint) {
        return switch (codePoint) {
            case '“', '”', '„', '«', '»', '「', '」', '『', '』' -> '"';
            case '‘', '’' -> '\'';
            case '〔', '【', '［' -> '(';
            case '〕', '】', '］' -> ')';
            case '·', '•', '‧', '・' -> '·';
            case '—', '–', '－', '―' -> '-';
            default -> codePoint;
        };
    }
}

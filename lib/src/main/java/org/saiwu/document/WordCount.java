package org.saiwu.document;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/**
 * Length of a text in 字.
 *
 * <p>Word's and WPS's 字数 counts a Chinese punctuation mark like a character, and any run without white space or East Asian
 * characters, even a lone dash, as one. The rules of contests count characters and words, so {@link #total()} leaves punctuation out;
 * {@link #withPunctuation()} is there to explain the difference to an author who sees the other figure in the status line.
 *
 * @param eastAsian Han characters, kana and Hangul syllables, each one 字
 * @param runs runs of other letters and digits, each one 字: unbroken by white space or East Asian characters, with at least one
 *     letter or digit, so that {@code don't}, {@code 3.14} and {@code GB/T} are one each
 * @param punctuation East Asian punctuation marks
 */
public record WordCount(int eastAsian, int runs, int punctuation) {

    /** Counts a text; invisible characters and unpaired surrogates count nothing and break no run. */
    public static WordCount of(String text) {
        int eastAsian = 0;
        int runs = 0;
        int punctuation = 0;
        boolean inRun = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isEastAsian(c)) {
                eastAsian++;
                inRun = false;
            } else if (c == 0x2019
                    && inRun
                    && i < text.length()
                    && Character.isLetter(text.charAt(i))
                    && !isEastAsian(text.charAt(i))) {
                continue; // the apostrophe of don’t, as word processors write it
            } else if (isEastAsianPunctuation(c)) {
                punctuation++;
                inRun = false;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inRun = false;
            } else if (!inRun && Character.isLetterOrDigit(c)) {
                runs++;
                inRun = true;
            }
        }
        return new WordCount(eastAsian, runs, punctuation);
    }

    /** Returns the length that rules are held against: each East Asian character 1, each run of letters or digits 1. */
    public int total() {
        return eastAsian + runs;
    }

    /** Returns what Word and WPS show as 字数, which counts East Asian punctuation too. */
    public int withPunctuation() {
        return eastAsian + runs + punctuation;
    }

    private static boolean isEastAsian(int c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return true;
        }
        if (c < 0x1100) {
            return false;
        }
        if (!Character.isLetter(c) && c != 0x3007 && !(c >= 0x2E80 && c <= 0x2FDF)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO;
    }

    /** Marks that Chinese typesetting shares with Western text (curly quotes, dash, ellipsis) are East Asian here, as Word sees them in Chinese text. */
    private static boolean isEastAsianPunctuation(int c) {
        if (c < 0x2000) {
            return c == 0xB7;
        }
        if (c >= 0x2014 && c <= 0x2026) {
            return c <= 0x2016 || (c >= 0x2018 && c <= 0x201F) || c >= 0x2025;
        }
        if (Character.isLetterOrDigit(c) || Character.isSpaceChar(c)) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        return block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                || block == UnicodeBlock.CJK_COMPATIBILITY_FORMS
                || block == UnicodeBlock.VERTICAL_FORMS
                || c == 0x30FB;
    }
}

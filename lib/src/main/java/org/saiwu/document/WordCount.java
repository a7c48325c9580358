package org.saiwu.document;

/**
 * Length of a text in 字.
 *
 * @param eastAsian Han characters, kana and Hangul syllables, each one 字
 * @param runs runs of other letters and digits, each one 字: unbroken by white space or East Asian characters, with at least one
 *     letter or digit, so that {@code don't}, {@code 3.14} and {@code GB/T} are one each
 * @param punctuation East Asian punctuation marks
 */
public record WordCount(int eastAsian, int runs, int punctuation) {

    /** Counts a text. */
    public static WordCount of(String text) {
        throw new UnsupportedOperationException();
    }

    /** Returns the length that rules are held against: each East Asian character 1, each run of letters or digits 1. */
    public int total() {
        return eastAsian + runs;
    }

    /** Returns what Word and WPS show as 字数, which counts East Asian punctuation too. */
    public int withPunctuation() {
        return eastAsian + runs + punctuation;
    }
}

package org.saiwu.duplication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a single code point becomes in normalised text: NFKC, full case folding, traditional to simplified, and nothing
 * unless it is a letter or a number.
 *
 * <p>The table is made from ICU's data at one version, since the data that Java brings change with Java's version. Simplified
 * characters that take four bytes are written as a traditional one that becomes them, which makes no difference to what is equal.
 */
final class CharacterFolding {

    /** What is done, with versions, as printed in reports. */
    static final String DESCRIPTION = "NFKC, full case folding, traditional to simplified"
            + " (ICU 77.1 Traditional-Simplified, single characters), general categories L* and N* kept; Unicode 16.0";

    /** What {@link #foldAlone} says of a unit that it has to be asked about together with its neighbours. */
    static final char NOT_ALONE = '\uFFFF';

    private static final int PAGE = 256;
    private static final int[] EMPTY_PAGE = new int[PAGE];
    private static final CharacterFolding LOADED = load();

    private final int[][] pages = new int[(Character.MAX_CODE_POINT + 1) / PAGE][];
    private final char[] alone = new char[Character.MAX_VALUE + 1];
    private final BitSet combining = new BitSet();
    private final BitSet recent = new BitSet();
    private final List<int[]> expansions = new ArrayList<>();

    private CharacterFolding() {
        java.util.Arrays.fill(pages, EMPTY_PAGE);
        java.util.Arrays.fill(alone, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, NOT_ALONE);
    }

    static CharacterFolding loaded() {
        return LOADED;
    }

    /** Returns what a code point becomes: 0 for nothing, another code point, or below 0 for an expansion. */
    int fold(int codePoint) {
        return pages[codePoint >>> 8][codePoint & 0xFF];
    }

    /**
     * Returns what a UTF-16 unit becomes that is a character by itself: 0 for nothing or another character, or {@link #NOT_ALONE} if
     * it is a surrogate, combines with what stands before it, or becomes anything else. Nearly all units are alone.
     */
    char foldAlone(char unit) {
        return alone[unit];
    }

    /** Returns the code points that a negative result of {@link #fold} stands for; not to be changed. */
    int[] expansion(int folded) {
        return expansions.get(-folded - 1);
    }

    /** Tells whether a code point may compose with, or be reordered before, what stands before it. */
    boolean combines(int codePoint) {
        // Nothing below U+0300 does, nor any Han character, and these are nearly all that is asked for.
        return codePoint >= 0x300 && (codePoint < 0x3400 || codePoint > 0x9FFF) && combining.get(codePoint);
    }

    /** Tells whether a code point is too new for every supported Java to compose it alike. */
    boolean isRecent(int codePoint) {
        return recent.get(codePoint);
    }

    private static CharacterFolding load() {
        CharacterFolding folding = new CharacterFolding();
        try (InputStream stream = CharacterFolding.class.getResourceAsStream("folding.txt")) {
            if (stream == null) {
                throw new IllegalStateException("folding.txt is not in the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                folding.take(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folding;
    }

    private void take(String line) {
        if (line.charAt(0) == '#') {
            return;
        }
        int[] values = numbers(line);
        switch (line.charAt(0)) {
            case 'K' -> {
                for (int codePoint = values[0]; codePoint <= values[1]; codePoint++) {
                    set(codePoint, codePoint);
                }
            }
            case 'C' -> {
                combining.set(values[0], values[1] + 1);
                for (int codePoint = values[0]; codePoint <= Math.min(values[1], Character.MAX_VALUE); codePoint++) {
                    alone[codePoint] = NOT_ALONE;
                }
            }
            case 'R' -> recent.set(values[0], values[1] + 1);
            case 'M' -> map(values);
            default -> throw new IllegalStateException("folding.txt holds: " + line);
        }
    }

    private void map(int[] values) {
        if (values.length == 2) {
            set(values[0], values[1]);
        } else {
            expansions.add(java.util.Arrays.copyOfRange(values, 1, values.length));
            set(values[0], -expansions.size());
        }
    }

    private void set(int codePoint, int folded) {
        if (pages[codePoint >>> 8] == EMPTY_PAGE) {
            pages[codePoint >>> 8] = new int[PAGE];
        }
        pages[codePoint >>> 8][codePoint & 0xFF] = folded;
        if (codePoint <= Character.MAX_VALUE && alone[codePoint] != NOT_ALONE) {
            alone[codePoint] = folded > 0 && folded < NOT_ALONE ? (char) folded : NOT_ALONE;
        }
    }

    /** Reads the hexadecimal numbers after a line's letter; by hand, since this runs at every start. */
    private static int[] numbers(String line) {
        int count = 0;
        for (int i = 1; i < line.length(); i++) {
            count += line.charAt(i) == ' ' ? 1 : 0;
        }
        int[] values = new int[count];
        int at = -1;
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                at++;
            } else {
                values[at] = values[at] << 4 | Character.digit(c, 16);
            }
        }
        return values;
    }
}

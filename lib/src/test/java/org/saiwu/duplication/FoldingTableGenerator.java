package org.saiwu.duplication;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Makes {@code folding.txt} from ICU's data; run it with the file to write, and only when ICU is changed. */
public final class FoldingTableGenerator {

    /** What Java 17's normaliser knows; later versions of it agree on these characters by Unicode's stability policy. */
    private static final VersionInfo COMPOSED_BY_EVERY_JAVA = VersionInfo.UNICODE_13_0;

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private static final Map<Integer, Integer> STANDING_FOR = standingFor();

    private FoldingTableGenerator() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), table(), StandardCharsets.UTF_8);
    }

    static String table() {
        StringBuilder lines = new StringBuilder()
                .append("# Made by FoldingTableGenerator from ICU4J ")
                .append(VersionInfo.ICU_VERSION)
                .append(", Unicode ")
                .append(UCharacter.getUnicodeVersion())
                .append("; data under the Unicode License v3.\n")
                .append(
                        "# K: kept as they are. C: may compose with what stands before. R: too recent for composition. M: becomes.\n");
        ranges(lines, 'K', cp -> folded(cp).equals(Character.toString(cp)));
        ranges(lines, 'C', cp -> !NFKC.hasBoundaryBefore(cp));
        ranges(lines, 'R', FoldingTableGenerator::isRecentComposite);
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            String folded = folded(cp);
            if (!folded.isEmpty() && !folded.equals(Character.toString(cp))) {
                lines.append("M ").append(hex(cp));
                folded.codePoints().forEach(to -> lines.append(' ').append(hex(to)));
                lines.append('\n');
            }
        }
        return lines.toString();
    }

    /** Returns what a code point that stands alone becomes: NFKC, full case folding, simplified, letters and numbers only. */
    static String folded(int codePoint) {
        if (UCharacter.getType(codePoint) == UCharacterCategory.SURROGATE) {
            return "";
        }
        return foldedAfterNfkc(NFKC.normalize(Character.toString(codePoint)));
    }

    static String foldedAfterNfkc(String normalised) {
        StringBuilder kept = new StringBuilder();
        UCharacter.foldCase(normalised, true)
                .codePoints()
                .map(FoldingTableGenerator::simplified)
                .filter(FoldingTableGenerator::isLetterOrNumber)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Returns the simplified character, or the traditional one that stands for both. */
    private static int simplified(int codePoint) {
        int simplified = transliterated(codePoint);
        return STANDING_FOR.getOrDefault(simplified, simplified);
    }

    private static int transliterated(int codePoint) {
        // Rules that look at neighbours never fire on a single character.
        return codePoint < 0x2E80
                ? codePoint
                : SIMPLIFIED.transliterate(Character.toString(codePoint)).codePointAt(0);
    }

    /**
     * Returns, for simplified characters outside the Basic Multilingual Plane, a traditional one within it that becomes them and that
     * nothing else becomes. Which of the two is written makes no difference to what is equal, and texts stay at two bytes a character.
     */
    private static Map<Integer, Integer> standingFor() {
        Map<Integer, Integer> standing = new HashMap<>();
        for (int traditional = 0x2E80; traditional <= Character.MAX_VALUE; traditional++) {
            int simplified = transliterated(traditional);
            if (simplified > Character.MAX_VALUE) {
                standing.putIfAbsent(simplified, traditional);
            }
        }
        return standing;
    }

    private static boolean isUnassignedIn13(int codePoint) {
        return UCharacter.getAge(codePoint).compareTo(COMPOSED_BY_EVERY_JAVA) > 0;
    }

    private static boolean isRecentComposite(int codePoint) {
        return isUnassignedIn13(codePoint) && !NFKC.isInert(codePoint);
    }

    private static boolean isLetterOrNumber(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.TITLECASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static void ranges(StringBuilder lines, char kind, IntPredicate belongs) {
        int start = -1;
        for (int cp = 0; cp <= Character.MAX_CODE_POINT + 1; cp++) {
            boolean in = cp <= Character.MAX_CODE_POINT && belongs.test(cp);
            if (in && start < 0) {
                start = cp;
            } else if (!in && start >= 0) {
                lines.append(kind)
                        .append(' ')
                        .append(hex(start))
                        .append(' ')
                        .append(hex(cp - 1))
                        .append('\n');
                start = -1;
            }
        }
    }

    private static String hex(int codePoint) {
        return String.format(java.util.Locale.ROOT, "%04X", codePoint);
    }
}

package org.saiwu.document;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Optional;

/** Says which trait, if any, a character has where it stands. */
final class CharacterKinds {

    /**
     * Letters of other scripts that can't be told from Latin ones in common fonts, after Unicode's confusables (UTS 39), reduced to those
     * that fold to one ASCII letter.
     */
    private static final String LOOK_ALIKES = "АВЕКМНОРСТУХаеорсухіІјЈѕЅԁԛԜԝһӀқ" // Cyrillic
            + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονκρυχ" // Greek
            + "ՕօսոցհՏ" // Armenian
            + "ᎪᎬᎢᎷᏀᏔᏚᏞᏟ"; // Cherokee

    private CharacterKinds() {}

    /** Returns the trait of the code point that stands at an index of a text. */
    static Optional<TraitKind> of(int codePoint, String text, int index) {
        if (codePoint >= 0xE0000 && codePoint <= 0xE007F) {
            return Optional.of(TraitKind.TAG_CHARACTER);
        }
        if (isDirection(codePoint)) {
            return Optional.of(TraitKind.DIRECTION_OVERRIDE);
        }
        if (isInvisible(codePoint)) {
            return isHonest(codePoint, text, index) ? Optional.empty() : Optional.of(TraitKind.INVISIBLE_CHARACTER);
        }
        if (isPrivate(codePoint)) {
            return Optional.of(TraitKind.PRIVATE_USE_CHARACTER);
        }
        if (isCompatibilityIdeograph(codePoint)) {
            return Optional.of(TraitKind.COMPATIBILITY_IDEOGRAPH);
        }
        if (LOOK_ALIKES.indexOf(codePoint) >= 0 && isDisguised(codePoint, text, index)) {
            return Optional.of(TraitKind.LOOK_ALIKE_LETTER);
        }
        return Optional.empty();
    }

    /** Returns whether a character takes part in what a reader sees; unlike {@link #isVisible}, private-use characters do. */
    static boolean isShown(int codePoint) {
        return !isDirection(codePoint) && !isInvisible(codePoint);
    }

    /** Returns whether a character shows in a sample as itself. */
    static boolean isVisible(int codePoint) {
        return !isDirection(codePoint)
                && !isInvisible(codePoint)
                && !isPrivate(codePoint)
                && !(codePoint >= 0xE0000 && codePoint <= 0xE007F)
                && Character.getType(codePoint) != Character.SURROGATE;
    }

    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The default-ignorable characters of Unicode that are neither direction controls nor tags. */
    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0x034F
                || c == 0x061C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2060 && c <= 0x2065)
                || (c >= 0x206A && c <= 0x206F)
                || c == 0x2800
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0x1BCA0 && c <= 0x1BCA3)
                || (c >= 0x1D173 && c <= 0x1D17A)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Variation selectors and joiners inside emoji and ideographic variants are there for a good reason. */
    private static boolean isHonest(int c, String text, int index) {
        int before = index == 0 ? -1 : text.codePointBefore(index);
        if (c >= 0xFE00 && c <= 0xFE0F) {
            int type = before < 0 ? Character.UNASSIGNED : Character.getType(before);
            return type == Character.OTHER_SYMBOL
                    || type == Character.MATH_SYMBOL
                    || type == Character.MODIFIER_SYMBOL
                    || (before >= '0' && before <= '9')
                    || before == 0x203C
                    || before == 0x2049;
        }
        if (c >= 0xE0100 && c <= 0xE01EF) {
            return before >= 0 && Character.isIdeographic(before);
        }
        return c == 0x200D
                && (before == 0xFE0F || before >= 0x1F000)
                && index + 1 < text.length()
                && (text.codePointAt(index + 1) >= 0x1F000
                        || text.codePointAt(index + 1) >= 0x2600 && text.codePointAt(index + 1) <= 0x27BF);
    }

    private static boolean isPrivate(int c) {
        return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
    }

    private static boolean isCompatibilityIdeograph(int c) {
        if ((c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x2F800 && c <= 0x2FA1F)) {
            return true;
        }
        // A dozen of the block are unified ideographs that happen to live there.
        return c >= 0xF900 && c <= 0xFAFF && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC);
    }

    /** A look-alike is disguised when a neighbour letter is Latin, or when both neighbours are Han. */
    private static boolean isDisguised(int codePoint, String text, int index) {
        int after = index + Character.charCount(codePoint);
        int start = index;
        int end = after;
        while (start > 0 && isOtherLetter(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isOtherLetter(text.charAt(end))) {
            end++;
        }
        boolean own = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (UnicodeScript.of(c) == UnicodeScript.LATIN) {
                return true;
            }
            own |= LOOK_ALIKES.indexOf(c) < 0;
        }
        // A word with letters that look like nothing Latin is honest Russian or Greek; α or Ω alone is mathematics.
        return !own && end - start > 1 && isHan(text, start - 1) && isHan(text, end);
    }

    private static boolean isOtherLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    private static boolean isHan(String text, int index) {
        return index >= 0 && index < text.length() && Character.isIdeographic(text.charAt(index));
    }
}

package org.saiwu.contest;

import java.text.Normalizer;

/** Unicode normalization form KC, with a way past the tables of the JDK for the characters that nearly every name is made of. */
final class CompatibleText {
    private static final int WIDTH_OFFSET = '！' - '!';

    private CompatibleText() {}

    /** The text in form KC: full-width letters, digits and brackets become half-width ones, accents join their letters. */
    static String of(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        boolean settled = true;
        for (int i = 0; i < text.length(); i++) {
            char character = narrow(text.charAt(i));
            settled &= isSettled(character);
            narrow.append(character);
        }
        return settled ? narrow.toString() : Normalizer.normalize(narrow, Normalizer.Form.NFKC);
    }

    private static char narrow(char character) {
        if (character >= '！' && character <= '～') {
            return (char) (character - WIDTH_OFFSET);
        }
        return character == '\u3000' ? ' ' : character;
    }

    /** Whether form KC leaves the character as it is, whatever stands before it and next to others of which this holds. */
    private static boolean isSettled(char character) {
        return character < 0x80
                || (character >= 0x4E00 && character <= 0x9FFF)
                || "“”‘’—–、。《》〈〉「」『』【】〔〕".indexOf(character) >= 0;
    }
}

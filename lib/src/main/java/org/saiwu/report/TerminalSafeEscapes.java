package org.saiwu.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Escapes what JSON asks for and, since JSON is also read on terminals, the control characters from U+007F to U+009F. */
final class TerminalSafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int FIRST = 0x80;
    private static final SerializedString[] ABOVE_ASCII = new SerializedString[0x20];

    static {
        for (int i = 0; i < ABOVE_ASCII.length; i++) {
            ABOVE_ASCII[i] = new SerializedString(String.format(Locale.ROOT, "\\u%04X", FIRST + i));
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7F] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return character >= FIRST && character < FIRST + ABOVE_ASCII.length ? ABOVE_ASCII[character - FIRST] : null;
    }
}

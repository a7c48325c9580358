package org.saiwu.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Characters for the symbols that forms are made of, which old fonts put at codes of their own. */
final class Symbols {

    private Symbols() {}

    /**
     * Returns a character that looks like a symbol, or an empty string for symbols that only decorate.
     *
     * @param font the font's name
     * @param code the code in hexadecimal, with or without the offset F000
     */
    static String of(@Nullable String font, @Nullable String code) {
        if (font == null || code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int value = Integer.parseInt(code, 16) & 0xFF;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" ->
                switch (value) {
                    case 0xFE -> "☑";
                    case 0xFD -> "☒";
                    case 0xFC -> "✓";
                    case 0x6E -> "■";
                    case 0x6F, 0x70, 0x71, 0x72, 0xA8 -> "□";
                    case 0x6C -> "●";
                    case 0xA1 -> "○";
                    default -> "";
                };
            case "wingdings 2" ->
                switch (value) {
                    case 0x52, 0x53 -> "☑";
                    case 0x51, 0x54 -> "☒";
                    case 0x50 -> "✓";
                    case 0xA2 -> "■";
                    case 0xA3, 0x2A, 0x30 -> "□";
                    default -> "";
                };
            default -> "";
        };
    }
}

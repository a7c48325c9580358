package org.saiwu.table;

import java.io.IOException;
import java.io.OutputStream;

/** Writes text as UTF-8 with what XML needs escaped; made for millions of short pieces. */
final class XmlWriter {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 14];
    private int filled;

    XmlWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes markup of ours, which is ASCII. */
    XmlWriter raw(String ascii) throws IOException {
        int length = ascii.length();
        for (int i = 0; i < length; i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    XmlWriter raw(int number) throws IOException {
        return raw(Integer.toString(number));
    }

    /** Writes text; what XML can't hold takes the form {@code _x0001_} that spreadsheets read back. */
    XmlWriter text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            if (letter >= 0x80) {
                i += encode(text, i);
            } else if (letter < ' ' && letter != '\n' && letter != '\t') {
                raw("_x00").put(HEX[letter >> 4]).put(HEX[letter & 15]).put('_');
            } else {
                ascii(text, i, letter);
            }
        }
        return this;
    }

    private void ascii(String text, int at, char letter) throws IOException {
        if (letter == '&') {
            raw("&amp;");
        } else if (letter == '<') {
            raw("&lt;");
        } else if (letter == '>') {
            raw("&gt;");
        } else if (letter == '"') {
            raw("&quot;");
        } else if (letter == '_' && text.startsWith("_x", at) && XlsxStrings.isEscape(text, at)) {
            raw("_x005F_");
        } else {
            put(letter);
        }
    }

    /** Writes a character beyond ASCII; gives how many more chars it took. */
    private int encode(String text, int at) throws IOException {
        int letter = text.codePointAt(at);
        int extra = Character.charCount(letter) - 1;
        if ((letter >= 0xD800 && letter <= 0xDFFF) || letter == 0xFFFE || letter == 0xFFFF) {
            letter = 0xFFFD;
        }
        if (letter < 0x800) {
            put(0xC0 | letter >> 6).put(0x80 | (letter & 0x3F));
        } else if (letter < 0x10000) {
            put(0xE0 | letter >> 12).put(0x80 | (letter >> 6 & 0x3F)).put(0x80 | (letter & 0x3F));
        } else {
            put(0xF0 | letter >> 18).put(0x80 | (letter >> 12 & 0x3F));
            put(0x80 | (letter >> 6 & 0x3F)).put(0x80 | (letter & 0x3F));
        }
        return extra;
    }

    private XmlWriter put(int letter) throws IOException {
        if (filled == buffer.length) {
            flush();
        }
        buffer[filled++] = (byte) letter;
        return this;
    }

    /** Hands on what is buffered. */
    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}

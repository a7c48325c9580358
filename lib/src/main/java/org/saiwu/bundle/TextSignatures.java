package org.saiwu.bundle;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells web pages, XML, PDF and plain text from other bytes without a signature at the start. */
final class TextSignatures {
    private static final int LOOKED_AT = 4_096;
    private static final List<String> HTML_STARTS =
            List.of("<!doctype html", "<html", "<head", "<body", "<script", "<meta", "<title", "<!--");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextSignatures() {}

    static ContentKind identify(byte[] head, int length) {
        int looked = Math.min(length, LOOKED_AT);
        String latin = new String(head, 0, looked, StandardCharsets.ISO_8859_1);
        if (latin.substring(0, Math.min(1_024, looked)).contains("%PDF-")) {
            return ContentKind.PDF;
        }
        String start = (latin.startsWith("\u00ef\u00bb\u00bf") ? latin.substring(3) : latin)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (HTML_STARTS.stream().anyMatch(start::startsWith)) {
            return ContentKind.HTML;
        }
        if (start.startsWith("<?xml")) {
            return start.contains("<html") ? ContentKind.HTML : ContentKind.XML;
        }
        if (zeros(head, length)) {
            return ContentKind.ZEROS;
        }
        return text(head, looked) ? ContentKind.TEXT : ContentKind.UNKNOWN;
    }

    private static boolean zeros(byte[] head, int length) {
        for (int i = 0; i < length; i++) {
            if (head[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean text(byte[] head, int length) {
        if (length >= 2 && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1))) {
            return true;
        }
        for (int i = 0; i < length; i++) {
            int value = head[i] & 0xff;
            if (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != 0x1b) {
                return false;
            }
        }
        return CHARSETS.stream().anyMatch(charset -> startsAs(charset, head, length));
    }

    /** Whether the bytes are text in the charset, the last character perhaps being cut. */
    private static boolean startsAs(Charset charset, byte[] head, int length) {
        return !charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head, 0, length), CharBuffer.allocate(length), false)
                .isError();
    }
}

package org.saiwu.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes plain text whose charset nobody states: byte order mark, UTF-8, UTF-16 by its looks, GB18030, each strictly. */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** How much of a text is looked at to tell UTF-16. */
    private static final int SAMPLE = 1 << 16;

    private PlainText() {}

    /** Writes each line as a paragraph. */
    static void extract(byte[] bytes, Manuscript out, Budget budget) {
        String text = decode(bytes)
                .orElseThrow(() ->
                        new UnreadableException(UnreadableReason.UNDECODABLE, "neither UTF-8, UTF-16 nor GB18030"));
        budget.checkTime();
        out.expect(text.length() + 1);
        text.lines().forEach(out::paragraph);
    }

    /** Returns the text without a byte order mark at its start, or nothing when no charset fits. */
    static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<String> utf8 = utf8(bytes, 0);
        if (utf8.isPresent() && utf8.get().indexOf(0) < 0) {
            return utf8;
        }
        if (looksLikeUtf16(bytes, 1)) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (looksLikeUtf16(bytes, 0)) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return hasZero(bytes) ? Optional.empty() : strict(bytes, 0, GB18030);
    }

    /** Returns whether the bytes are UTF-8 or carry a byte order mark. */
    static boolean isUnicode(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0xFE, 0xFF)
                || utf8(bytes, 0).isPresent();
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** A text cut off within its last character is still UTF-8; taken for GB18030 it would be gibberish. */
    private static Optional<String> utf8(byte[] bytes, int start) {
        // Several times as fast as a decoder; what is not UTF-8 shows as a replacement character.
        String quick = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return Optional.of(quick);
        }
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start), text, false);
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
    }

    private static Optional<String> strict(byte[] bytes, int start, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether nineteen in twenty units are ASCII, Han characters or Chinese punctuation when read as UTF-16.
     *
     * <p>GBK bytes read this way give Hangul, Yi and private-use characters, so that the two are not mistaken for each other.
     *
     * @param high which byte of a pair is the high one
     */
    private static boolean looksLikeUtf16(byte[] bytes, int high) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return false;
        }
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int common = 0;
        for (int i = 0; i < units; i++) {
            int unit = (bytes[2 * i + high] & 0xFF) << 8 | (bytes[2 * i + 1 - high] & 0xFF);
            if ((unit >= 0x20 && unit < 0x7F)
                    || unit == '\n'
                    || unit == '\r'
                    || unit == '\t'
                    || (unit >= 0x4E00 && unit <= 0x9FFF)
                    || (unit >= 0x3000 && unit <= 0x303F)
                    || (unit >= 0xFF00 && unit <= 0xFFEF)
                    || (unit >= 0x2010 && unit <= 0x2030)) {
                common++;
            }
        }
        return common * 20L >= units * 19L;
    }
}

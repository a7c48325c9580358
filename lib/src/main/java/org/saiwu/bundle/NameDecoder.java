package org.saiwu.bundle;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the text of names from their bytes, all names of an archive together.
 *
 * <p>Short GBK names are often valid UTF-8 too (13.8 % of those of one character), whole archives of them hardly ever: hence the vote before GB18030 is tried.
 */
final class NameDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A name and how it was read. */
    record DecodedName(String name, NameDecoding decoding) {}

    private NameDecoder() {}

    static List<DecodedName> decode(List<RawHeader> headers) {
        boolean vote = headers.stream()
                .filter(header -> header.unicodeName().isEmpty() && !header.utf8())
                .allMatch(header -> strictUtf8(header.name()).isPresent());
        List<DecodedName> names = new ArrayList<>(headers.size());
        for (RawHeader header : headers) {
            DecodedName decoded = decode(header, vote);
            // Only now: the second byte of a GBK character can be that of a backslash.
            names.add(new DecodedName(decoded.name().replace('\\', '/'), decoded.decoding()));
        }
        return names;
    }

    private static DecodedName decode(RawHeader header, boolean vote) {
        if (header.unicodeName().isPresent()) {
            return new DecodedName(header.unicodeName().get(), NameDecoding.UNICODE_EXTRA_FIELD);
        }
        NameBytes raw = header.name();
        Optional<String> utf8 = strictUtf8(raw);
        if (header.utf8() && utf8.isPresent()) {
            return new DecodedName(utf8.get(), NameDecoding.UTF8_FLAG);
        }
        if (ascii(raw)) {
            return new DecodedName(new String(raw.shared(), StandardCharsets.US_ASCII), NameDecoding.ASCII);
        }
        if (vote && utf8.isPresent()) {
            return new DecodedName(utf8.get(), NameDecoding.UTF8_BY_VOTE);
        }
        return strict(GB18030, raw.shared(), 0, raw.length())
                .map(name -> new DecodedName(name, NameDecoding.GB18030))
                .orElseGet(() -> new DecodedName(escaped(raw), NameDecoding.UNDECODABLE));
    }

    private static Optional<String> strictUtf8(NameBytes raw) {
        return strictUtf8(raw.shared(), 0, raw.length());
    }

    static Optional<String> strictUtf8(byte[] bytes, int offset, int length) {
        return strict(StandardCharsets.UTF_8, bytes, offset, length);
    }

    static Optional<String> strict(Charset charset, byte[] bytes, int offset, int length) {
        // Told by results rather than exceptions: of 50,000 GBK names every one is tried as UTF-8 first.
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(length + 1);
        boolean failed = decoder.decode(ByteBuffer.wrap(bytes, offset, length), text, true)
                        .isError()
                || decoder.flush(text).isError();
        return failed ? Optional.empty() : Optional.of(text.flip().toString());
    }

    private static boolean ascii(NameBytes raw) {
        for (byte value : raw.shared()) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(NameBytes raw) {
        StringBuilder text = new StringBuilder();
        for (byte value : raw.shared()) {
            if (value < 0) {
                text.append(String.format(Locale.ROOT, "%%%02X", value & 0xff));
            } else {
                text.append((char) value);
            }
        }
        return text.toString();
    }
}

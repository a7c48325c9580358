package org.saiwu.bundle;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saiwu.file.zip.NameBytes;
import org.saiwu.file.zip.RawHeader;

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
                .allMatch(header -> header.name().text(StandardCharsets.UTF_8).isPresent());
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
        Optional<String> utf8 = raw.text(StandardCharsets.UTF_8);
        if (header.utf8() && utf8.isPresent()) {
            return new DecodedName(utf8.get(), NameDecoding.UTF8_FLAG);
        }
        if (raw.isAscii()) {
            return new DecodedName(new String(raw.toByteArray(), StandardCharsets.US_ASCII), NameDecoding.ASCII);
        }
        if (vote && utf8.isPresent()) {
            return new DecodedName(utf8.get(), NameDecoding.UTF8_BY_VOTE);
        }
        return raw.text(GB18030)
                .map(name -> new DecodedName(name, NameDecoding.GB18030))
                .orElseGet(() -> new DecodedName(escaped(raw), NameDecoding.UNDECODABLE));
    }

    private static String escaped(NameBytes raw) {
        StringBuilder text = new StringBuilder();
        for (byte value : raw.toByteArray()) {
            if (value < 0) {
                text.append(String.format(Locale.ROOT, "%%%02X", value & 0xff));
            } else {
                text.append((char) value);
            }
        }
        return text.toString();
    }
}

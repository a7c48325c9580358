package org.saiwu.media;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The header of a box.
 *
 * @param code the four characters as a big-endian number
 * @param offset from the start of the source
 * @param body where its contents begin
 * @param size declared, header included; negative if the 64-bit size is beyond 2^63
 * @param toEnd declared as size 0: to the end of what is around it
 */
record BoxHeader(int code, long offset, long body, long size, boolean toEnd) {

    static int code(String type) {
        return type.charAt(0) << 24 | type.charAt(1) << 16 | type.charAt(2) << 8 | type.charAt(3);
    }

    /** Reads the header at an offset; empty if fewer bytes are left than a header has. */
    static Optional<BoxHeader> read(RangeReader reader, long offset, long end) throws IOException {
        if (end - offset < 8 || !reader.has(offset, 8)) {
            return Optional.empty();
        }
        long size = reader.int32(offset);
        int code = (int) reader.int32(offset + 4);
        if (size == 0) {
            return Optional.of(new BoxHeader(code, offset, offset + 8, end - offset, true));
        }
        if (size == 1) {
            return reader.has(offset, 16)
                    ? Optional.of(new BoxHeader(code, offset, offset + 16, reader.int64(offset + 8), false))
                    : Optional.empty();
        }
        return Optional.of(new BoxHeader(code, offset, offset + 8, size, false));
    }

    boolean is(String type) {
        return code == code(type);
    }

    boolean tooSmall() {
        return size < body - offset;
    }

    /** Returns how many bytes of the box lie beyond an end; 0 if none. */
    long beyond(long end) {
        return Math.max(0, size - (end - offset));
    }

    /** Returns the first offset past the box, at most the given end. */
    long end(long limit) {
        return beyond(limit) > 0 ? limit : offset + size;
    }

    String type() {
        return text(code);
    }

    static String text(int code) {
        StringBuilder text = new StringBuilder(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            int letter = code >>> shift & 0xFF;
            if (letter >= 0x20 && letter < 0x7F) {
                text.append((char) letter);
            } else {
                text.append(String.format(Locale.ROOT, "\\x%02X", letter));
            }
        }
        return text.toString();
    }
}

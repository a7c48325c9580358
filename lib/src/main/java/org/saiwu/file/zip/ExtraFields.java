package org.saiwu.file.zip;

import static org.saiwu.file.zip.LittleEndian.u16;
import static org.saiwu.file.zip.LittleEndian.u32;
import static org.saiwu.file.zip.LittleEndian.u64;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** The extra fields of a header (APPNOTE 4.5): only those that change how the member is read. */
final class ExtraFields {
    private static final int WIDE = 0x0001;
    private static final int UNICODE_PATH = 0x7075;
    private static final int AES = 0x9901;
    private static final long SATURATED = 0xffffffffL;

    private final byte[] bytes;
    private final int start;
    private final int end;

    ExtraFields(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** Position and length of a field's data, if it is there and whole. */
    private Optional<ByteRange> find(int id) {
        int at = start;
        while (at + 4 <= end) {
            int length = u16(bytes, at + 2);
            if (at + 4 + length > end) {
                return Optional.empty();
            }
            if (u16(bytes, at) == id) {
                return Optional.of(new ByteRange(at + 4, length));
            }
            at += 4 + length;
        }
        return Optional.empty();
    }

    /** Size, compressed size and offset, each replaced where it is saturated and the zip64 field has it, in this order. */
    long[] widened(long size, long compressedSize, long offset) {
        long[] values = {size, compressedSize, offset};
        Optional<ByteRange> field = find(WIDE);
        if (field.isPresent()) {
            int at = (int) field.get().offset();
            for (int i = 0; i < values.length; i++) {
                if (values[i] == SATURATED && at + 8 <= field.get().end()) {
                    values[i] = u64(bytes, at);
                    at += 8;
                }
            }
        }
        return values;
    }

    /** The name in UTF-8, if the field is there, of version 1, made for these very raw bytes, and strictly valid. */
    Optional<String> unicodeName(NameBytes rawName) {
        return find(UNICODE_PATH).flatMap(field -> {
            int at = (int) field.offset();
            if (field.length() < 6 || bytes[at] != 1) {
                return Optional.empty();
            }
            CRC32 crc = new CRC32();
            crc.update(rawName.shared());
            if (crc.getValue() != u32(bytes, at + 1)) {
                return Optional.empty();
            }
            return NameBytes.of(bytes, at + 5, (int) field.length() - 5).text(StandardCharsets.UTF_8);
        });
    }

    /** The compression method below WinZip AES, or the given one. */
    int innerMethod(int method) {
        if (method != ZipMethod.AES) {
            return method;
        }
        return find(AES)
                .filter(field -> field.length() >= 7)
                .map(field -> u16(bytes, (int) field.offset() + 5))
                .orElse(method);
    }
}

package org.saiwu.file.zip;

import static org.saiwu.file.zip.LittleEndian.u16;
import static org.saiwu.file.zip.LittleEndian.u32;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header before a member's bytes (APPNOTE 4.3.7).
 *
 * @param header what it says; unix mode is not in it
 * @param dataOffset position of the first byte after it
 */
public record LocalHeader(RawHeader header, long dataOffset) {
    /** How a local header begins, as a number of four bytes. */
    public static final long SIGNATURE = 0x04034b50L;

    private static final int LENGTH = 30;

    /** The header at a position, if there is a whole one. */
    public static Optional<LocalHeader> read(FileBytes file, long position) throws IOException {
        if (position < 0 || position > file.size() - LENGTH) {
            return Optional.empty();
        }
        // One read for most: names and extra fields are rarely longer.
        byte[] bytes = file.read(position, 512);
        if (bytes.length < LENGTH || u32(bytes, 0) != SIGNATURE) {
            return Optional.empty();
        }
        int nameLength = u16(bytes, 26);
        int length = LENGTH + nameLength + u16(bytes, 28);
        if (length > bytes.length) {
            bytes = file.read(position, length);
        }
        if (length > bytes.length) {
            return Optional.empty();
        }
        NameBytes name = NameBytes.of(bytes, LENGTH, nameLength);
        ExtraFields extra = new ExtraFields(bytes, LENGTH + nameLength, length);
        long[] wide = extra.widened(u32(bytes, 22), u32(bytes, 18), 0);
        int method = u16(bytes, 8);
        RawHeader header = new RawHeader(
                name,
                extra.unicodeName(name),
                0,
                u16(bytes, 6),
                method,
                extra.innerMethod(method),
                u32(bytes, 10),
                u32(bytes, 14),
                wide[1],
                wide[0],
                0,
                position);
        return Optional.of(new LocalHeader(header, position + length));
    }

    /** The fields in which this header contradicts the central one. */
    public List<HeaderField> mismatches(RawHeader central) {
        List<HeaderField> fields = new ArrayList<>();
        if (central.masked()) {
            return fields;
        }
        if (!header.name().equals(central.name())) {
            fields.add(HeaderField.NAME);
        }
        if (header.method() != central.method()) {
            fields.add(HeaderField.METHOD);
        }
        if (header.encrypted() != central.encrypted()) {
            fields.add(HeaderField.ENCRYPTION);
        }
        // With a data descriptor the three are zero here, or filled in all the same.
        boolean later = header.hasDescriptor();
        if (differs(header.crc32(), central.crc32(), later)) {
            fields.add(HeaderField.CRC32);
        }
        if (differs(header.size(), central.size(), later)) {
            fields.add(HeaderField.SIZE);
        }
        if (differs(header.compressedSize(), central.compressedSize(), later)) {
            fields.add(HeaderField.COMPRESSED_SIZE);
        }
        return fields;
    }

    private static boolean differs(long local, long central, boolean later) {
        // Writers that stream leave zero, or all ones where they reserved room for zip64.
        return local != central && !(later && (local == 0 || local == 0xffffffffL));
    }
}

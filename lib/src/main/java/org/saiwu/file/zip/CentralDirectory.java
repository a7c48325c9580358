package org.saiwu.file.zip;

import static org.saiwu.file.zip.LittleEndian.u16;
import static org.saiwu.file.zip.LittleEndian.u32;

import java.util.ArrayList;
import java.util.List;

/**
 * The headers of a central directory (APPNOTE 4.3.12).
 *
 * @param headers those from the start to the first bytes that are none
 * @param size bytes that they take up by their own account
 * @param signed whether a digital signature follows, which belongs to the directory
 */
public record CentralDirectory(List<RawHeader> headers, long size, boolean signed) {
    /** How a header of the directory begins, as a number of four bytes. */
    public static final long SIGNATURE = 0x02014b50L;

    private static final long DIGITAL_SIGNATURE = 0x05054b50L;
    static final int HEADER_LENGTH = 46;
    private static final int HOST_UNIX = 3;
    private static final int HOST_MAC = 19;

    /** Reads {@code most} headers at most; {@code shift} is added to offsets. */
    public static CentralDirectory read(byte[] bytes, long shift, int most) {
        List<RawHeader> headers = new ArrayList<>();
        int at = 0;
        while (headers.size() < most && at + HEADER_LENGTH <= bytes.length && u32(bytes, at) == SIGNATURE) {
            int nameLength = u16(bytes, at + 28);
            int extraLength = u16(bytes, at + 30);
            int commentStart = at + HEADER_LENGTH + nameLength + extraLength;
            if (commentStart > bytes.length) {
                break;
            }
            headers.add(header(bytes, at, nameLength, extraLength, shift));
            // A comment that runs over the end costs nothing but itself; the size tells.
            at = commentStart + u16(bytes, at + 32);
        }
        boolean signed = at + 4 <= bytes.length && u32(bytes, at) == DIGITAL_SIGNATURE;
        return new CentralDirectory(headers, at, signed);
    }

    private static RawHeader header(byte[] bytes, int at, int nameLength, int extraLength, long shift) {
        int extraStart = at + HEADER_LENGTH + nameLength;
        NameBytes name = NameBytes.of(bytes, at + HEADER_LENGTH, nameLength);
        ExtraFields extra = new ExtraFields(bytes, extraStart, extraStart + extraLength);
        long[] wide = extra.widened(u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42));
        int madeBy = u16(bytes, at + 4);
        int host = madeBy >> 8;
        int method = u16(bytes, at + 10);
        return new RawHeader(
                name,
                extra.unicodeName(name),
                madeBy,
                u16(bytes, at + 8),
                method,
                extra.innerMethod(method),
                u32(bytes, at + 12),
                u32(bytes, at + 16),
                wide[1],
                wide[0],
                host == HOST_UNIX || host == HOST_MAC ? u16(bytes, at + 40) : 0,
                wide[2] > Long.MAX_VALUE - Math.max(0, shift) ? Long.MAX_VALUE : wide[2] + shift);
    }
}

package org.saiwu.file.zip;

/** Unsigned little-endian numbers in a run of bytes. */
public final class LittleEndian {
    private LittleEndian() {}

    /** Two bytes. */
    public static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    /** Four bytes. */
    public static long u32(byte[] bytes, int at) {
        return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
    }

    /** Values above {@link Long#MAX_VALUE} are given as that: no file is so large, so whoever checks sees them as too large. */
    static long u64(byte[] bytes, int at) {
        long value = u32(bytes, at) | u32(bytes, at + 4) << 32;
        return value < 0 ? Long.MAX_VALUE : value;
    }
}

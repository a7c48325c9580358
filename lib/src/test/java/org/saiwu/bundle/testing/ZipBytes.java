package org.saiwu.bundle.testing;

import java.io.ByteArrayOutputStream;

/** A growing run of bytes with little-endian numbers. */
public final class ZipBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public ZipBytes u8(int value) {
        out.write(value);
        return this;
    }

    public ZipBytes u16(int value) {
        return u8(value).u8(value >>> 8);
    }

    public ZipBytes u32(long value) {
        return u16((int) value).u16((int) (value >>> 16));
    }

    public ZipBytes u64(long value) {
        return u32(value).u32(value >>> 32);
    }

    public ZipBytes bytes(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    public int size() {
        return out.size();
    }

    public byte[] toByteArray() {
        return out.toByteArray();
    }
}

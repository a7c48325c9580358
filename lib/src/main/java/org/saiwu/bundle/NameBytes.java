package org.saiwu.bundle;

import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a member's name as the zip holds them; a value that cannot be changed. */
public final class NameBytes {
    private final byte[] bytes;

    private NameBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the given bytes. */
    public static NameBytes of(byte... bytes) {
        return new NameBytes(bytes.clone());
    }

    static NameBytes of(byte[] source, int offset, int length) {
        return new NameBytes(Arrays.copyOfRange(source, offset, offset + length));
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** Whether the last byte is this character of ASCII. */
    boolean endsWith(char last) {
        return bytes.length > 0 && bytes[bytes.length - 1] == last;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** The bytes themselves, for reading only. */
    byte[] shared() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameBytes name && Arrays.equals(bytes, name.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The bytes in hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}

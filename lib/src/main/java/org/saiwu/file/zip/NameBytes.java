package org.saiwu.file.zip;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

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

    /** A copy of some of the given bytes. */
    public static NameBytes of(byte[] source, int offset, int length) {
        return new NameBytes(Arrays.copyOfRange(source, offset, offset + length));
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** Whether the last byte is this character of ASCII. */
    public boolean endsWith(char last) {
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

    /** Whether all are characters of ASCII. */
    public boolean isAscii() {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text in a charset, if every byte has its place in it. */
    public Optional<String> text(Charset charset) {
        // Told by results rather than exceptions: of 50,000 GBK names every one is tried as UTF-8 first.
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        boolean failed = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError()
                || decoder.flush(text).isError();
        return failed ? Optional.empty() : Optional.of(text.flip().toString());
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

package org.saiwu.file.zip;

/** A run of bytes of a file: {@code length} bytes from {@code offset}, both at least 0, counted from the file's start. */
public record ByteRange(long offset, long length) {
    /** Checks the range; an impossible one is an {@link IllegalArgumentException}. */
    public ByteRange {
        if (offset < 0 || length < 0 || offset + length < 0) {
            throw new IllegalArgumentException("not a range: " + offset + " + " + length);
        }
    }

    /** The position just past the last byte. */
    public long end() {
        return offset + length;
    }
}

package org.saiwu.file.zip;

/** A field in which a member's local header and its central directory header can disagree. */
public enum HeaderField {
    SIGNATURE,
    NAME,
    METHOD,
    ENCRYPTION,
    CRC32,
    SIZE,
    COMPRESSED_SIZE
}

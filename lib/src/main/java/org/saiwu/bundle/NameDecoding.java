package org.saiwu.bundle;

/** How the text of a member's name was told from its bytes, in the order in which the ways are tried. */
public enum NameDecoding {
    /** By the Unicode path extra field (0x7075), whose checksum of the raw name was right. */
    UNICODE_EXTRA_FIELD,
    /** By the UTF-8 flag, and the bytes are strictly valid UTF-8. */
    UTF8_FLAG,
    /** All bytes are ASCII. */
    ASCII,
    /** No flag, but all unflagged names of the archive together are strictly valid UTF-8. */
    UTF8_BY_VOTE,
    /** Strictly valid GB18030 (which contains GBK), as Windows Explorer in China writes. */
    GB18030,
    /** None of these: the name shows bytes outside ASCII as {@code %HH}. */
    UNDECODABLE
}

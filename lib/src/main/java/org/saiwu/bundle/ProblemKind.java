package org.saiwu.bundle;

/** What can be wrong with a bundle or a member; in brackets the {@link ProblemDetail}, where there is one. */
public enum ProblemKind {
    // The file as a whole.
    /** Not a zip [Content: what it is by its first bytes]. */
    NOT_A_ZIP,
    /** The end is missing, so the central directory is: members are those that local headers still show [Measured: size of the file, end of the last whole member]. */
    TRUNCATED,
    /** One volume of several [Measured: number of this volume from 1, number of volumes or 0 when not known]. */
    SPLIT_ARCHIVE,
    /** The central directory breaks off or contradicts itself [Measured: headers read, headers declared]. */
    DAMAGED_DIRECTORY,
    /** The central directory is not as large as declared, or something stands behind it: some programs refuse the zip [Measured: bytes found, bytes declared]. */
    WRONG_DIRECTORY_SIZE,
    /** Two readings are possible, since two central directories fit [Measured: their positions in the file]. */
    AMBIGUOUS_DIRECTORY,
    /** The central directory is encrypted: not even names can be read. */
    ENCRYPTED_DIRECTORY,
    /** The central directory is larger than the limit [Measured]. */
    DIRECTORY_TOO_LARGE,
    /** Other bytes stand before the zip, as in a self-extracting program [Content: what they are]. */
    PREPENDED_DATA,
    /** Other bytes stand after the zip [Measured: their number, 0]. */
    TRAILING_DATA,
    /** More members than the limit; the rest is not listed [Measured: members declared or seen, limit]. */
    TOO_MANY_MEMBERS,
    /** Sum of declared sizes above the limit, or above the ratio (without a member) or a member above the ratio (with one) [Measured: bytes inflated, bytes allowed]. */
    BOMB,

    // A member's structure.
    /** Encrypted [Encryption]. */
    ENCRYPTED_MEMBER,
    /** A compression method that is not read [Method]. */
    UNSUPPORTED_METHOD,
    /** Local and central header disagree [Field]. */
    HEADER_MISMATCH,
    /** Its bytes would lie outside of the file or inside of the directory [Measured: end of the data, end of the space for members]. */
    OUTSIDE_OF_FILE,
    /** Shares bytes with another member [OtherMember]. */
    OVERLAPPING_MEMBERS,
    /** A folder that carries data [Measured: bytes, 0]. */
    FOLDER_WITH_DATA,
    /** A symbolic link. */
    SYMBOLIC_LINK,
    /** A device, socket or empty pipe [Measured: unix mode, 0]. */
    SPECIAL_FILE,

    // A member's bytes, found when it is read.
    /** The checksum is wrong [Measured: CRC-32 found, CRC-32 declared]. */
    WRONG_CHECKSUM,
    /** Inflates to more or less than declared; more is not inflated [Measured: bytes inflated when noticed, bytes declared]. */
    WRONG_SIZE,
    /** The compressed bytes make no sense [Measured: bytes inflated till then, bytes declared]. */
    CORRUPT_DATA,
    /** Compressed bytes are left over after the end of the data [Measured: bytes used, bytes declared]. */
    LEFTOVER_DATA,
    /** An archive inside the archive, by content [Content]. */
    NESTED_ARCHIVE,

    // A member's name.
    /** The name is not UTF-8 or not flagged as such [Decoding]; once a bundle and decoding, with the first member concerned. */
    NAME_ENCODING,
    /** The UTF-8 flag is set but the bytes are not UTF-8 [Decoding: how it was read instead]. */
    FALSE_UTF8_FLAG,
    /** No name at all. */
    EMPTY_NAME,
    /** Starts with a slash. */
    ABSOLUTE_PATH,
    /** Starts with a drive letter [Part]. */
    DRIVE_PATH,
    /** Contains {@code ..}. */
    CLIMBING_PATH,
    /** A name that Windows reserves for a device [Part]. */
    RESERVED_NAME,
    /** A component ends with a dot or a space, which Windows drops [Part]. */
    TRAILING_DOT_OR_SPACE,
    /** A character that Windows forbids, a control character, or one that turns the direction of writing [Part]. */
    FORBIDDEN_CHARACTER,
    /** The path or a component is too long [Measured: UTF-16 units, limit]. */
    NAME_TOO_LONG,
    /** Too many folders inside each other [Measured: folders, limit]. */
    TOO_DEEP,
    /** Same name but for upper and lower case [OtherMember]. */
    CASE_CLASH,
    /** Same name, or same after Unicode normalisation [OtherMember]. */
    DUPLICATE_NAME,
    /** A file where another member needs a folder [OtherMember]. */
    FILE_AND_FOLDER_CLASH,
    /** Made by the system or an office program, not by a person: {@code __MACOSX}, {@code .DS_Store}, {@code Thumbs.db}, {@code desktop.ini}, {@code ~$...} [Part]. */
    JUNK
}

package org.saiwu.file.zip;

/** How a member is encrypted. */
public enum EncryptionScheme {
    /** The traditional PKWARE cipher (flag bit 0). */
    TRADITIONAL,
    /** WinZip AES (method 99). */
    AES,
    /** PKWARE strong encryption (flag bit 6). */
    STRONG
}

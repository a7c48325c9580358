package org.saiwu.bundle;

/** Which checksums are computed while a member is read. CRC-32 always is; SHA-256 costs several times as much. */
public enum Checksums {
    CRC32,
    CRC32_AND_SHA256
}

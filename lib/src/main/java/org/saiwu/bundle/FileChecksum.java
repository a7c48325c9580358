package org.saiwu.bundle;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Size in bytes and CRC-32 (0 to 2^32-1) of some content: cheap to get, enough to tell most files apart.
 *
 * <p>Files that agree in it are only presumed the same; {@link #sha256(Path)} or {@link ContentComparison} decides.
 */
public record FileChecksum(long size, long crc32) {

    /** Of a file, reading it once. */
    public static FileChecksum of(Path file) throws IOException {
        throw new UnsupportedOperationException(file.toString());
    }

    /** As a member declares it, at no cost. */
    public static FileChecksum declaredBy(BundleMember member) {
        return new FileChecksum(member.size(), member.crc32());
    }

    /** The SHA-256 of a file in lower-case hexadecimal. */
    public static String sha256(Path file) throws IOException {
        throw new UnsupportedOperationException(file.toString());
    }
}

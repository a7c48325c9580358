package org.saiwu.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Size in bytes and CRC-32 (0 to 2^32-1) of some content: cheap to get, enough to tell most files apart.
 *
 * <p>Files that agree in it are only presumed the same; {@link #sha256(Path)} or {@link ContentComparison} decides.
 */
public record FileChecksum(long size, long crc32) {
    private static final int BUFFER = 1 << 17;

    /** Of a file, reading it once. */
    public static FileChecksum of(Path file) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        // A folder of many small files would make the collector work for buffers that stay empty.
        byte[] buffer = new byte[(int) Math.max(512, Math.min(BUFFER, Files.size(file)))];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                crc.update(buffer, 0, count);
                size += count;
            }
        }
        return new FileChecksum(size, crc.getValue());
    }

    /** As a member declares it, at no cost; true of the bytes only when the member was verified. */
    public static FileChecksum declaredBy(BundleMember member) {
        return new FileChecksum(member.size(), member.crc32());
    }

    /** The SHA-256 of a file in lower-case hexadecimal. */
    public static String sha256(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

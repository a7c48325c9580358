package org.saiwu.bundle;

import java.time.LocalDateTime;
import java.util.Optional;
import org.saiwu.file.zip.ByteRange;
import org.saiwu.file.zip.EncryptionScheme;
import org.saiwu.file.zip.NameBytes;
import org.saiwu.file.zip.ZipMethod;

/**
 * One file or folder of a bundle, as its headers declare it.
 *
 * @param index position in the bundle's list of members, from 0
 * @param name decoded, with {@code /} between components; never used as a path of this machine
 * @param rawName the bytes of the name
 * @param decoding how the name was read
 * @param size declared size in bytes
 * @param compressedSize declared number of bytes in the zip
 * @param crc32 declared checksum, 0 to 2^32-1
 * @param method number of the compression method; that below the encryption for AES
 * @param headerOffset position of the local header in the file
 * @param data where the compressed bytes lie in the file; empty when they lie nowhere
 * @param directory whether it is a folder
 * @param encryption how it is encrypted, if it is
 * @param modified last change on the clock of the machine that made the zip; empty when no date
 * @param obstacle why it can't be read at all, if it can't
 */
public record BundleMember(
        int index,
        String name,
        NameBytes rawName,
        NameDecoding decoding,
        long size,
        long compressedSize,
        long crc32,
        int method,
        long headerOffset,
        Optional<ByteRange> data,
        boolean directory,
        Optional<EncryptionScheme> encryption,
        Optional<LocalDateTime> modified,
        Optional<BundleProblem> obstacle) {

    /** Whether the bytes lie in the zip as they are. */
    public boolean stored() {
        return method == ZipMethod.STORED;
    }

    /** Whether a password would be needed. */
    public boolean encrypted() {
        return encryption.isPresent();
    }

    /** Whether {@link ZipBundle#open(BundleMember)} will give a stream. */
    public boolean readable() {
        return obstacle.isEmpty();
    }

    /** Where the member's own bytes lie in the file, when they can be read in place: stored, not encrypted, whole. */
    public Optional<ByteRange> storedRange() {
        return stored() && readable() && !directory && size == compressedSize ? data : Optional.empty();
    }

    /** The last component of the name, without a closing slash. */
    public String fileName() {
        String trimmed = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}

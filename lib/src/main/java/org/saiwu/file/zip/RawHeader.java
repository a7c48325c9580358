package org.saiwu.file.zip;

import java.util.Optional;

/**
 * One header as the zip holds it, before anything is made of it.
 *
 * @param name bytes of the name
 * @param unicodeName what a valid Unicode path extra field (0x7075) says
 * @param madeBy version and system that made it
 * @param flags general purpose bits
 * @param method as declared; 99 for AES
 * @param innerMethod the method below the encryption, or the same
 * @param time DOS time in the low 16 bits, DOS date above
 * @param mode unix mode, or 0
 * @param offset position of the local header in the file
 */
public record RawHeader(
        NameBytes name,
        Optional<String> unicodeName,
        int madeBy,
        int flags,
        int method,
        int innerMethod,
        long time,
        long crc32,
        long compressedSize,
        long size,
        int mode,
        long offset) {
    private static final int FLAG_ENCRYPTED = 1;
    private static final int FLAG_DESCRIPTOR = 1 << 3;
    private static final int FLAG_STRONG = 1 << 6;
    private static final int FLAG_UTF8 = 1 << 11;
    private static final int FLAG_MASKED = 1 << 13;

    /** Whether a flag says that the member is encrypted. */
    public boolean encrypted() {
        return (flags & FLAG_ENCRYPTED) != 0;
    }

    boolean hasDescriptor() {
        return (flags & FLAG_DESCRIPTOR) != 0;
    }

    /** Whether a local header leaves it to a record behind the data to say how long the data is. */
    public boolean endUnknown() {
        return hasDescriptor() && compressedSize == 0 && !name.endsWith('/');
    }

    /** Whether a flag says that the name is in UTF-8. */
    public boolean utf8() {
        return (flags & FLAG_UTF8) != 0;
    }

    /** Whether the local header was blanked on purpose. */
    boolean masked() {
        return (flags & FLAG_MASKED) != 0;
    }

    /** How the member is encrypted, if it is. */
    public Optional<EncryptionScheme> encryption() {
        if (method == ZipMethod.AES) {
            return Optional.of(EncryptionScheme.AES);
        }
        if (!encrypted()) {
            return Optional.empty();
        }
        return Optional.of((flags & FLAG_STRONG) != 0 ? EncryptionScheme.STRONG : EncryptionScheme.TRADITIONAL);
    }
}

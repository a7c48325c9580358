package org.saiwu.file.zip;

/**
 * An end-of-central-directory record whose directory was found.
 *
 * @param position where the record starts
 * @param end where its comment ends by its own account; may lie behind the end of the file
 * @param directory where the central directory really lies
 * @param declaredSize how large the directory is by the record, in bytes
 * @param entries number of headers that it declares
 * @param wide whether that number comes from a zip64 record (otherwise it is modulo 65,536)
 * @param shift what to add to declared offsets: other bytes were put before the zip
 * @param encrypted whether the directory is encrypted
 */
public record EndOfDirectory(
        long position,
        long end,
        ByteRange directory,
        long declaredSize,
        long entries,
        boolean wide,
        long shift,
        boolean encrypted) {}

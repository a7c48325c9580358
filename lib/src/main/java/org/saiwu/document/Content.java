package org.saiwu.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.saiwu.file.zip.FileBytes;

/** The bytes of a document, in memory when short and in a file when long; closing it deletes the file if it was made for this. */
final class Content implements AutoCloseable {

    /** Enough for every signature that is looked for. */
    private static final int HEAD = 4096;

    private final byte[] bytes;
    private final Optional<Path> file;
    private final boolean temporary;
    private final long size;
    private final byte[] head;

    private Content(byte[] bytes) {
        this.bytes = bytes;
        this.file = Optional.empty();
        this.temporary = false;
        this.size = bytes.length;
        this.head = bytes.length <= HEAD ? bytes : Arrays.copyOf(bytes, HEAD);
    }

    private Content(Path file, boolean temporary) throws IOException {
        this.bytes = new byte[0];
        this.file = Optional.of(file);
        this.temporary = temporary;
        this.size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            this.head = in.readNBytes(HEAD);
        }
    }

    /**
     * Takes hold of a source's bytes.
     *
     * @throws IOException if the source can't be read
     * @throws UnreadableException if it is longer than the limits allow
     */
    static Content of(DocumentSource source, DocumentLimits limits) throws IOException {
        if (source instanceof DocumentSource.Bytes memory) {
            checkSize(memory.content().length, limits);
            return new Content(memory.content());
        } else if (source instanceof DocumentSource.File onDisk) {
            BasicFileAttributes attributes = Files.readAttributes(onDisk.path(), BasicFileAttributes.class);
            long size = attributes.size();
            if (!attributes.isRegularFile()) {
                // Opening a pipe would wait for whoever writes to it.
                throw new FileSystemException(onDisk.path().toString(), null, "not a regular file");
            }
            checkSize(size, limits);
            return size <= limits.maxBytesInMemory()
                    ? new Content(readSmall(onDisk.path(), (int) size, limits))
                    : new Content(onDisk.path(), false);
        }
        return ofStream(((DocumentSource.Stream) source).content(), limits);
    }

    /** Reads a file of about a size: it may have grown or shrunk since it was measured. */
    private static byte[] readSmall(Path path, int size, DocumentLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = new byte[size];
            int count = in.readNBytes(bytes, 0, size);
            if (count < size) {
                return Arrays.copyOf(bytes, count);
            }
            int next = in.read();
            if (next < 0) {
                return bytes;
            }
            byte[] more = in.readNBytes(Math.max(0, limits.maxBytesInMemory() - size - 1));
            byte[] all = Arrays.copyOf(bytes, size + 1 + more.length);
            all[size] = (byte) next;
            System.arraycopy(more, 0, all, size + 1, more.length);
            return all;
        }
    }

    private static Content ofStream(InputStream in, DocumentLimits limits) throws IOException {
        byte[] start = in.readNBytes((int) Math.min(limits.maxBytesInMemory() + 1L, limits.maxBytes() + 1));
        checkSize(start.length, limits);
        if (start.length <= limits.maxBytesInMemory()) {
            return new Content(start);
        }
        Path folder = limits.temporaryFolder()
                .orElseThrow(() -> new UnreadableException(
                        UnreadableReason.TOO_LARGE, "longer than " + limits.maxBytesInMemory() + " bytes in memory"));
        Path file = Files.createTempFile(folder, "document", ".tmp");
        try {
            copy(start, in, file, limits);
            return new Content(file, true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void copy(byte[] start, InputStream in, Path file, DocumentLimits limits) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            long size = start.length;
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                checkSize(size, limits);
                out.write(buffer, 0, count);
            }
        }
    }

    private static void checkSize(long size, DocumentLimits limits) {
        if (size > limits.maxBytes()) {
            throw new UnreadableException(UnreadableReason.TOO_LARGE, "longer than " + limits.maxBytes() + " bytes");
        }
    }

    long size() {
        return size;
    }

    /** Returns the first bytes, at most 4096; not to be changed. */
    byte[] head() {
        return head;
    }

    /** Returns the file that holds the bytes, unless they are in memory. */
    Optional<Path> file() {
        return file;
    }

    /** Returns all bytes, of a long document too; not to be changed. */
    byte[] bytes() throws IOException {
        return file.isPresent() ? Files.readAllBytes(file.get()) : bytes;
    }

    FileBytes byPosition() throws IOException {
        return file.isPresent() ? FileBytes.open(file.get()) : FileBytes.of(bytes);
    }

    InputStream stream() throws IOException {
        return file.isPresent()
                ? new BufferedInputStream(Files.newInputStream(file.get()))
                : new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() throws IOException {
        if (temporary && file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}

package org.saiwu.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written aside, in the folder where it belongs, and moved into place by {@link #commit()}; closed without
 * that, it leaves nothing behind and an older file of the name untouched.
 *
 * <p>For one thread. A reader of the name sees the old content or the whole new one, never a part.
 */
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Path aside;
    private final OutputStream out;
    private boolean done;

    private AtomicFile(Path target, Path aside, OutputStream out) {
        this.target = target;
        this.aside = aside;
        this.out = out;
    }

    /** Writes some content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a whole file; when {@code content} throws, the file stays as it was. */
    public static void write(Path target, Content content) throws IOException {
        try (AtomicFile file = open(target)) {
            content.writeTo(file.stream());
            file.commit();
        }
    }

    /** Begins a file; its folder is made when it is missing. */
    public static AtomicFile open(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        // A link stays a link: what it points at is replaced.
        Path real = Files.isSymbolicLink(absolute) && Files.exists(absolute) ? absolute.toRealPath() : absolute;
        Path folder = real.getParent();
        Path name = real.getFileName();
        if (folder == null || name == null) {
            throw new FileSystemException(target.toString(), null, "is not a file name");
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new NotDirectoryException(file.getFile());
        }
        Path aside = folder.resolve(asideName());
        return new AtomicFile(
                real,
                aside,
                new BufferedOutputStream(
                        new Named(
                                Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                                target),
                        1 << 16));
    }

    /** A stream whose failures name the file that was to be: a full disk by itself only says that it is full. */
    private static final class Named extends FilterOutputStream {
        private final Path target;

        Named(OutputStream out, Path target) {
            super(out);
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException failed) {
                FileSystemException named = new FileSystemException(target.toString(), null, failed.getMessage());
                named.initCause(failed);
                throw named;
            }
        }
    }

    private static String asideName() {
        // Short and plain: the target's own name may already be as long as the file system allows.
        return ".saiwu-" + Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36) + ".tmp";
    }

    /** Where the content goes; buffered, closed by {@link #commit()} or {@link #close()}. */
    public OutputStream stream() {
        return out;
    }

    /** Closes the content and moves it into place, replacing an older file. */
    public void commit() throws IOException {
        out.close();
        if (!done) {
            FileMove.intoPlace(aside, target);
            done = true;
        }
    }

    @Override
    public void close() throws IOException {
        if (!done) {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(aside);
            }
        }
    }
}

package org.saiwu.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes files and folders that were not there before, for their owner only where the file system knows of owners.
 *
 * <p>Their names have to be new, not secret: what is there already is never taken. So no random numbers are asked for, which on their
 * first use load all of Java's cryptography.
 */
public final class TemporaryFiles {
    private static final int ATTEMPTS = 1000;
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

    private TemporaryFiles() {}

    /**
     * A new folder.
     *
     * @param parent an existing folder
     * @throws IOException if none could be made
     */
    public static Path folder(Path parent, String prefix) throws IOException {
        FileAttribute<?>[] attributes = owned(parent, "rwx------");
        return make(parent, prefix, "", folder -> Files.createDirectory(folder, attributes));
    }

    /**
     * A new, empty file.
     *
     * @param folder an existing folder
     * @throws IOException if none could be made
     */
    public static Path file(Path folder, String prefix, String suffix) throws IOException {
        FileAttribute<?>[] attributes = owned(folder, "rw-------");
        return make(folder, prefix, suffix, file -> Files.createFile(file, attributes));
    }

    private interface Maker {
        Path make(Path path) throws IOException;
    }

    private static Path make(Path folder, String prefix, String suffix, Maker maker) throws IOException {
        FileAlreadyExistsException taken = new FileAlreadyExistsException(folder.toString());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return maker.make(folder.resolve(prefix + Long.toString(NEXT.getAndIncrement(), 36) + suffix));
            } catch (FileAlreadyExistsException another) {
                taken = another;
            }
        }
        throw taken;
    }

    private static FileAttribute<?>[] owned(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

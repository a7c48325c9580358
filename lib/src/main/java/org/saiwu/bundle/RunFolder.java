package org.saiwu.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A temporary folder of one run: readable by its owner only, with file names of our own choice, removed by {@link #close()}.
 *
 * <p>Safe for use by several threads. The caller closes it at the end and from a shutdown hook; closing twice does no harm.
 */
public final class RunFolder implements Closeable {
    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /** Makes a new folder in {@code parent} (an existing folder, usually {@code java.io.tmpdir}). */
    public static RunFolder create(Path parent) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Removes what runs that are dead by now left behind in {@code parent}; returns how many folders that were. */
    public static int removeLeftovers(Path parent) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /** A new file name for {@code size} bytes, with the extension of {@code name} if it is a plain one; the file is not made. */
    public Path reserve(String name, long size) throws InsufficientSpaceException, IOException {
        throw new UnsupportedOperationException();
    }

    /** Deletes one file of this folder before the end of the run and gives its space back. */
    public void release(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}

package org.saiwu.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saiwu.file.TemporaryFiles;

/**
 * A temporary folder of one run: readable by its owner only, with file names of our own choice, removed by {@link #close()}.
 *
 * <p>Safe for use by several threads. The caller closes it at the end and from a shutdown hook; closing twice does no harm.
 * A lock on a file inside says that the run is alive, so that the next run can tell what to clear away.
 */
public final class RunFolder implements Closeable {
    static final String PREFIX = "saiwu-run-";
    static final String LOCK_NAME = "run.lock";
    private static final Pattern PLAIN_EXTENSION = Pattern.compile(".*\\.([A-Za-z0-9]{1,8})", Pattern.DOTALL);
    /** Left free for everybody else, in bytes. */
    private static final long RESERVE = 64L << 20;

    private static final int ATTEMPTS = 5;

    private final Path path;
    private final FileChannel lockChannel;
    private final Map<Path, Long> pending = new HashMap<>();
    private int files;
    private long peak;
    private boolean closed;

    private RunFolder(Path path, FileChannel lockChannel) {
        this.path = path;
        this.lockChannel = lockChannel;
    }

    /** Makes a new folder in {@code parent} (an existing folder, usually {@code java.io.tmpdir}). */
    public static RunFolder create(Path parent) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Rights of the owner only where the file system has them; elsewhere the user's own folder protects it.
            Path folder = TemporaryFiles.folder(
                    parent, PREFIX + ProcessHandle.current().pid() + "-");
            FileChannel channel = FileChannel.open(
                    folder.resolve(LOCK_NAME), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new RunFolder(folder, channel);
            }
            // Another run took the newborn for dead and is about to remove it.
            channel.close();
        }
        throw new IOException("no folder could be made in " + parent);
    }

    /** Removes what runs that are dead by now left behind in {@code parent}; returns how many folders that were. */
    public static int removeLeftovers(Path parent) throws IOException {
        return Leftovers.remove(parent);
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /**
     * A new file name for {@code size} bytes, with the extension of {@code name} if it is a plain one; the file is not made.
     *
     * @throws InsufficientSpaceException when the disk has too little room, files promised before counted in
     */
    public synchronized Path reserve(String name, long size) throws IOException {
        if (closed) {
            throw new IOException("the run has ended: " + path);
        }
        long promised = RESERVE;
        for (Map.Entry<Path, Long> entry : pending.entrySet()) {
            promised += Math.max(0, entry.getValue() - written(entry.getKey()));
        }
        long available = Files.getFileStore(path).getUsableSpace();
        long needed = size > Long.MAX_VALUE - promised ? Long.MAX_VALUE : size + promised;
        if (needed > available) {
            throw new InsufficientSpaceException(path, needed, available);
        }
        files++;
        Path file = path.resolve(String.format(Locale.ROOT, "%06d%s", files, extension(name)));
        pending.put(file, size);
        return file;
    }

    /** Deletes one file of this folder before the end of the run and gives its space back. */
    public synchronized void release(Path file) throws IOException {
        if (!pending.containsKey(file)) {
            throw new IllegalArgumentException("not a file of this folder: " + file);
        }
        // Never does the folder hold more than right before something goes.
        measure();
        pending.remove(file);
        Files.deleteIfExists(file);
    }

    /** The most bytes that lay in the folder whenever a file was released or this was asked for. */
    public synchronized long peak() throws IOException {
        measure();
        return peak;
    }

    private void measure() throws IOException {
        if (closed) {
            return;
        }
        long bytes = 0;
        try (Stream<Path> below = Files.walk(path)) {
            for (Path file : (Iterable<Path>) below::iterator) {
                bytes += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? written(file) : 0;
            }
        } catch (UncheckedIOException vanished) {
            // Another thread has just cleared away a folder of its own: what was counted so far was there.
            peak = Math.max(peak, bytes);
        }
        peak = Math.max(peak, bytes);
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        pending.clear();
        // The files go while the lock is held, so that no other run meddles; Windows needs it released for the rest.
        Optional<IOException> failure = FolderRemoval.removeAllBut(path, LOCK_NAME);
        lockChannel.close();
        Optional<IOException> rest = FolderRemoval.remove(path);
        if (failure.or(() -> rest).isPresent()) {
            throw failure.or(() -> rest).get();
        }
    }

    private static long written(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Not begun yet, or gone again.
            return 0;
        }
    }

    private static String extension(String name) {
        Matcher matcher = PLAIN_EXTENSION.matcher(name);
        return matcher.matches() ? "." + matcher.group(1).toLowerCase(Locale.ROOT) : ".bin";
    }
}

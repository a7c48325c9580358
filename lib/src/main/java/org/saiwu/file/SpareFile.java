package org.saiwu.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A temporary file that is made when it is first needed, and goes away on closing; it may be needed again afterwards. */
public final class SpareFile implements Closeable {
    private final Path folder;
    private final String prefix;
    private final String suffix;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    /** Makes nothing yet; the folder exists by the time the file is needed. */
    public SpareFile(Path folder, String prefix, String suffix) {
        this.folder = folder;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** The file, open for reading and writing. */
    public synchronized FileChannel channel() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Path made = TemporaryFiles.file(folder, prefix, suffix);
            file = made;
            open = FileChannel.open(made, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel = open;
        }
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        FileChannel open = channel;
        Path made = file;
        channel = null;
        file = null;
        if (open != null) {
            open.close();
        }
        if (made != null) {
            Files.deleteIfExists(made);
        }
    }
}

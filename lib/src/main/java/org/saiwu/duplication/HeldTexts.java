package org.saiwu.duplication;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.saiwu.file.TemporaryFiles;

/** A file that texts are put into as they pass by, from any thread, and taken out of again later; it goes away on closing. */
final class HeldTexts implements Closeable {

    private final Path folder;
    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private long written;

    /**
     * A text's place in the file.
     *
     * @param position of its first byte
     * @param bytes its length in UTF-8
     */
    record Place(long position, int bytes) {}

    /** Holds texts in a file of an existing folder, which is made with the first text. */
    HeldTexts(Path folder) {
        this.folder = folder;
    }

    /** Puts a text into the file. */
    synchronized Place put(String text) throws IOException {
        // Unpaired surrogates become question marks here: neither counts as a character of the text.
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        Place place = new Place(written, bytes.remaining());
        FileChannel open = open();
        while (bytes.hasRemaining()) {
            written += open.write(bytes, written);
        }
        return place;
    }

    /** Returns the text at a place. */
    synchronized String get(Place place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(place.bytes());
        FileChannel open = open();
        while (bytes.hasRemaining()) {
            if (open.read(bytes, place.position() + bytes.position()) < 0) {
                throw new IOException("the temporary file was cut short");
            }
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Path made = TemporaryFiles.file(folder, "texts-", ".tmp");
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
        written = 0;
        if (open != null) {
            open.close();
        }
        if (made != null) {
            Files.deleteIfExists(made);
        }
    }
}

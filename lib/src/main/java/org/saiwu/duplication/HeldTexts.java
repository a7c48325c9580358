package org.saiwu.duplication;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.saiwu.file.SpareFile;

/** A file that texts are put into as they pass by, from any thread, and taken out of again later; it goes away on closing. */
final class HeldTexts implements Closeable {

    private final SpareFile file;
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
        this.file = new SpareFile(folder, "texts-", ".tmp");
    }

    /** Puts a text into the file. */
    synchronized Place put(String text) throws IOException {
        // Unpaired surrogates become question marks here: neither counts as a character of the text.
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        Place place = new Place(written, bytes.remaining());
        FileChannel open = file.channel();
        while (bytes.hasRemaining()) {
            written += open.write(bytes, written);
        }
        return place;
    }

    /** Returns the text at a place. */
    synchronized String get(Place place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(place.bytes());
        FileChannel open = file.channel();
        while (bytes.hasRemaining()) {
            if (open.read(bytes, place.position() + bytes.position()) < 0) {
                throw new IOException("the temporary file was cut short");
            }
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() throws IOException {
        written = 0;
        file.close();
    }
}

package org.saiwu.duplication;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps extracted texts for the evidence: the first ones in memory, the rest in a temporary file that goes away on closing. */
final class ContentStore implements Closeable {

    /** UTF-16 units that are kept in memory, two bytes each: a sixteenth of it at most, and no more than some 30,000 long texts have. */
    private static final long MOST_IN_MEMORY =
            Math.min(90_000_000, Runtime.getRuntime().maxMemory() / 32);

    private static final int BUFFER = 1 << 20;

    private final List<Object> kept = new ArrayList<>();
    private long inMemory;
    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long written;

    /** A text's place in the file. */
    private record Place(long position, int bytes, int hash) {}

    /** Keeps a text and returns its number; may be called from several threads. */
    int add(String content) throws IOException {
        String paired = paired(content);
        synchronized (kept) {
            if (inMemory + paired.length() <= MOST_IN_MEMORY) {
                inMemory += paired.length();
                kept.add(paired);
                return kept.size() - 1;
            }
        }
        int hash = paired.hashCode();
        byte[] bytes = paired.getBytes(StandardCharsets.UTF_8);
        synchronized (kept) {
            if (buffer.capacity() == 0) {
                buffer = ByteBuffer.allocate(BUFFER);
            }
            kept.add(new Place(written + buffer.position(), bytes.length, hash));
            write(bytes);
            return kept.size() - 1;
        }
    }

    /** Unpaired surrogates become question marks, as in the file, which keeps offsets in code points right. */
    private static String paired(String content) {
        for (char unit : content.toCharArray()) {
            if (Character.isSurrogate(unit)) {
                return new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        }
        return content;
    }

    /** Ends adding; texts can be had from any thread afterwards. */
    void finish() throws IOException {
        flush();
    }

    /** Returns the text with a number. */
    String get(int number) throws IOException {
        Object entry = kept.get(number);
        if (entry instanceof String content) {
            return content;
        }
        Place place = (Place) entry;
        ByteBuffer bytes = ByteBuffer.allocate(place.bytes());
        FileChannel open = channel;
        while (open != null && bytes.hasRemaining()) {
            if (open.read(bytes, place.position() + bytes.position()) < 0) {
                throw new IOException("the temporary file was cut short");
            }
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    /** Returns a hash of the text with a number; equal texts have equal ones. */
    int hash(int number) {
        Object entry = kept.get(number);
        return entry instanceof Place place ? place.hash() : entry.hashCode();
    }

    private void write(byte[] bytes) throws IOException {
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.capacity()) {
            put(ByteBuffer.wrap(bytes));
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        put(buffer);
        buffer.clear();
    }

    private void put(ByteBuffer bytes) throws IOException {
        if (!bytes.hasRemaining()) {
            return;
        }
        FileChannel open = channel;
        if (open == null) {
            Path made = Files.createTempFile("saiwu-texts", ".tmp");
            file = made;
            open = FileChannel.open(made, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel = open;
        }
        while (bytes.hasRemaining()) {
            written += open.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        kept.clear();
        if (channel != null) {
            channel.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}

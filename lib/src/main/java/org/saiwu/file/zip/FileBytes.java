package org.saiwu.file.zip;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file read by position, so that several threads can share it; or the bytes of one in memory. Not mapped: Windows cannot delete a mapped file, and a
 * mapped file that shrinks brings the program down.
 */
public final class FileBytes implements Closeable {
    private final Optional<FileChannel> channel;
    private final byte[] memory;
    private final long size;

    private FileBytes(Optional<FileChannel> channel, byte[] memory, long size) {
        this.channel = channel;
        this.memory = memory;
        this.size = size;
    }

    /** Opens a file, which has to be closed again. */
    public static FileBytes open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new FileBytes(Optional.of(channel), new byte[0], channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The bytes of a file in memory, which nobody changes. */
    public static FileBytes of(byte[] bytes) {
        return new FileBytes(Optional.empty(), bytes, bytes.length);
    }

    /** Size in bytes when the file was opened. */
    public long size() {
        return size;
    }

    /** Bytes from a position: as many as asked for, or up to the end of the file. */
    public byte[] read(long position, int length) throws IOException {
        if (position >= size || length <= 0) {
            return new byte[0];
        }
        byte[] bytes = new byte[(int) Math.min(length, size - position)];
        int done = 0;
        while (done < bytes.length) {
            int count = read(position + done, bytes, done, bytes.length - done);
            if (count < 0) {
                return Arrays.copyOf(bytes, done);
            }
            done += count;
        }
        return bytes;
    }

    /** Reads some bytes; -1 at the end of the file. */
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        if (channel.isPresent()) {
            return channel.get().read(ByteBuffer.wrap(target, offset, length), position);
        }
        int count = (int) Math.min(length, size - position);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(memory, (int) position, target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }
}

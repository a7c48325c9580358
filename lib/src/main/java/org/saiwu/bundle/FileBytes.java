package org.saiwu.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file read by position, so that several threads can share it. Not mapped: Windows cannot delete a mapped file, and a mapped file that shrinks brings the
 * program down.
 */
final class FileBytes implements Closeable {
    private final FileChannel channel;
    private final long size;

    private FileBytes(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    static FileBytes open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new FileBytes(channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Size in bytes when the file was opened. */
    long size() {
        return size;
    }

    /** Bytes from a position: as many as asked for, or up to the end of the file. */
    byte[] read(long position, int length) throws IOException {
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
    int read(long position, byte[] target, int offset, int length) throws IOException {
        return channel.read(ByteBuffer.wrap(target, offset, length), position);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

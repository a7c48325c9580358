package org.saiwu.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Reads bytes anywhere in a source; positions count from the start of the source, and reads stop at its end. */
final class RangeReader implements Closeable {

    private static final int BUFFER = 4096;

    private final FileChannel channel;
    private final long offset;
    private final long length;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private long bufferedFrom;

    RangeReader(MediaSource source) throws IOException {
        channel = FileChannel.open(source.file(), StandardOpenOption.READ);
        offset = source.offset();
        length = Math.max(0, Math.min(source.length(), channel.size() - offset));
    }

    /** Returns how many bytes are really there. */
    long length() {
        return length;
    }

    /** Returns the unsigned big-endian 32-bit number at a position that {@link #has} four bytes. */
    long int32(long position) throws IOException {
        return buffered(position, 4).getInt(at(position)) & 0xFFFF_FFFFL;
    }

    /** Returns the big-endian 64-bit number at a position that {@link #has} eight bytes. */
    long int64(long position) throws IOException {
        return buffered(position, 8).getLong(at(position));
    }

    /** Returns the unsigned byte at a position that the source {@link #has}. */
    int int8(long position) throws IOException {
        return buffered(position, 1).get(at(position)) & 0xFF;
    }

    /** Returns whether the source has so many bytes at a position. */
    boolean has(long position, int bytes) {
        return position >= 0 && position <= length - bytes;
    }

    /** Fills an array from a position; returns how many bytes there were. */
    int read(long position, byte[] target) throws IOException {
        int wanted = (int) Math.max(0, Math.min(target.length, length - position));
        ByteBuffer view = ByteBuffer.wrap(target, 0, wanted);
        while (view.hasRemaining()) {
            if (channel.read(view, offset + position + view.position()) < 0) {
                break;
            }
        }
        return view.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int at(long position) {
        return (int) (position - bufferedFrom);
    }

    private ByteBuffer buffered(long position, int bytes) throws IOException {
        if (position < bufferedFrom || position + bytes > bufferedFrom + buffer.limit()) {
            int there = read(position, buffer.array());
            bufferedFrom = position;
            buffer.limit(there);
            if (there < bytes) {
                throw new IOException("the file became shorter while it was read");
            }
        }
        return buffer;
    }
}

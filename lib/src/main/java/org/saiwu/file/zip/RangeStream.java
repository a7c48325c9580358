package org.saiwu.file.zip;

import java.io.IOException;
import java.util.Optional;
import org.saiwu.file.ArrayStream;

/** The bytes of a range of a file. It remembers a failure of the disk, so that decoders' complaints can be told from it. */
final class RangeStream extends ArrayStream {
    private final FileBytes file;
    private final long end;
    private long position;
    private Optional<IOException> failure = Optional.empty();

    RangeStream(FileBytes file, ByteRange range) {
        this.file = file;
        this.position = range.offset();
        this.end = range.end();
    }

    /** Why the disk could not be read, if it could not. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Bytes of the range that were not read. */
    long left() {
        return end - position;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position >= end) {
            return -1;
        }
        try {
            int count = file.read(position, target, offset, (int) Math.min(length, end - position));
            if (count < 0) {
                throw new IOException("the file became shorter while it was being read");
            }
            position += count;
            return count;
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}

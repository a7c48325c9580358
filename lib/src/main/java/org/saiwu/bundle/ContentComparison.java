package org.saiwu.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;

/** Compares the member that it is given with a file on the disk, byte by byte, while the member is being read. */
public final class ContentComparison implements MemberSink {
    private static final int BUFFER = 1 << 17;

    private final Path file;
    private OptionalLong firstDifference = OptionalLong.empty();

    public ContentComparison(Path file) {
        this.file = file;
    }

    @Override
    public void take(InputStream bytes) throws IOException {
        byte[] ours = new byte[BUFFER];
        byte[] theirs = new byte[BUFFER];
        long position = 0;
        try (InputStream other = Files.newInputStream(file)) {
            while (true) {
                int ourCount = bytes.readNBytes(ours, 0, BUFFER);
                int theirCount = other.readNBytes(theirs, 0, BUFFER);
                int difference = Arrays.mismatch(ours, 0, ourCount, theirs, 0, theirCount);
                if (difference >= 0) {
                    firstDifference = OptionalLong.of(position + difference);
                    return;
                }
                if (ourCount == 0) {
                    return;
                }
                position += ourCount;
            }
        }
    }

    /** The position of the first byte that differs (or is missing on one side); empty when all are the same. */
    public OptionalLong firstDifference() {
        return firstDifference;
    }
}

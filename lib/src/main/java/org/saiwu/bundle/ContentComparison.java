package org.saiwu.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Compares the member that it is given with a file on the disk, byte by byte, while the member is being read. */
public final class ContentComparison implements MemberSink {
    private final Path file;

    public ContentComparison(Path file) {
        this.file = file;
    }

    @Override
    public void take(InputStream bytes) throws IOException {
        throw new UnsupportedOperationException(file.toString());
    }

    /** The position of the first byte that differs (or is missing on one side); empty when all are the same. */
    public OptionalLong firstDifference() {
        throw new UnsupportedOperationException();
    }
}

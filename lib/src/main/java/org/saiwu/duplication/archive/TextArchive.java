package org.saiwu.duplication.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.saiwu.duplication.EarlierTexts;

/** Reads an archive as it was when it was opened. */
public final class TextArchive implements Closeable, EarlierTexts {

    private TextArchive() {}

    /**
     * Opens an archive.
     *
     * @throws ArchiveException if there is none, it is newer than this program, or it is damaged
     */
    public static TextArchive open(Path folder) throws IOException {
        throw new UnsupportedOperationException(folder.toString());
    }

    /** Hands each archived text to the consumer, in order of edition and id. */
    public void list(Consumer<ArchivedText> consumer) throws IOException {
        throw new UnsupportedOperationException(consumer.toString());
    }

    /**
     * Reads every byte of the archive, its checksums and fingerprints, and returns how many texts are sound.
     *
     * @throws ArchiveException with {@link ArchiveException.Reason#DAMAGED} if anything is not
     */
    public long verify() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}

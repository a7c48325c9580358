package org.saiwu.duplication.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.saiwu.duplication.Submission;

/** Writes an archive; one at a time, while any number of readers go on reading what was there when they were opened. */
public final class ArchiveWriter implements Closeable {

    private ArchiveWriter() {}

    /**
     * Opens an archive for writing and makes it if the folder is missing or empty.
     *
     * @throws ArchiveException if the folder can't be used as an archive, or is being written to
     */
    public static ArchiveWriter open(Path folder) throws IOException {
        throw new UnsupportedOperationException(folder.toString());
    }

    /**
     * Adds texts: all of them or, when it fails, none.
     *
     * @param texts texts in any order; a text whose id is in the archive replaces the one that is there
     * @param edition the edition that they were entered in
     * @param templates extracted texts of the organizer's templates, left out of the net texts
     */
    public ArchiveAddition add(Iterator<? extends Submission> texts, String edition, List<String> templates)
            throws IOException {
        throw new UnsupportedOperationException(edition + texts + templates);
    }

    /** Removes texts by id and returns how many were there. */
    public int remove(Collection<String> ids) throws IOException {
        throw new UnsupportedOperationException(ids.toString());
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}

package org.saiwu.duplication.archive;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.saiwu.duplication.Parameters;

/** What an archive is made of, and what its troubles are called. */
final class ArchiveFormat {

    static final String FORMAT_KEY = "saiwu.archive.format";
    static final String NORMALISATION_KEY = "saiwu.archive.normalisation";
    static final int VERSION = 4;

    /** The text's id, as a term. */
    static final String ID = "id";

    /** What is known of a text. */
    static final String ABOUT = "about";

    /** The text. */
    static final String TEXT = "text";

    /** Fingerprints. */
    static final String FINGERPRINT = "fingerprint";

    private ArchiveFormat() {}

    /** Returns what is recorded with every commit. */
    static Map<String, String> description() {
        Map<String, String> description = new TreeMap<>();
        description.put(FORMAT_KEY, Integer.toString(VERSION));
        description.put(NORMALISATION_KEY, Parameters.defaults().normalisation());
        return description;
    }

    /** Refuses an index that is no archive, or one of a newer program. */
    static void check(Map<String, String> description, String folder) throws ArchiveException {
        String version = description.get(FORMAT_KEY);
        if (version == null || !version.matches("[0-9]{1,9}")) {
            throw new ArchiveException(ArchiveException.Reason.NOT_AN_ARCHIVE, folder, "no format is recorded");
        }
        if (Integer.parseInt(version) > VERSION) {
            throw new ArchiveException(ArchiveException.Reason.NEWER_FORMAT, folder, "format " + version);
        }
        if (Integer.parseInt(version) < VERSION) {
            // Its fingerprints were chosen in another way, so that matches would be missed.
            throw new ArchiveException(
                    ArchiveException.Reason.DAMAGED, folder, "format " + version + ", never released");
        }
        if (!Parameters.defaults().normalisation().equals(description.get(NORMALISATION_KEY))) {
            // Removed spans and fingerprints were counted in characters normalised in another way.
            throw new ArchiveException(
                    ArchiveException.Reason.NEWER_FORMAT,
                    folder,
                    "normalised as " + description.get(NORMALISATION_KEY));
        }
    }

    /** Names a trouble that Lucene met; troubles of the machine, such as a full disk, stay what they are. */
    static IOException named(IOException e, String folder) {
        if (e instanceof ArchiveException) {
            return e;
        }
        ArchiveException.Reason reason;
        if (e instanceof IndexFormatTooNewException) {
            reason = ArchiveException.Reason.NEWER_FORMAT;
        } else if (e instanceof IndexNotFoundException) {
            reason = ArchiveException.Reason.MISSING;
        } else if (e instanceof LockObtainFailedException) {
            reason = ArchiveException.Reason.LOCKED;
        } else if (e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof EOFException
                || e instanceof FileNotFoundException
                || e instanceof NoSuchFileException) {
            reason = ArchiveException.Reason.DAMAGED;
        } else {
            return e;
        }
        ArchiveException named = new ArchiveException(reason, folder, String.valueOf(e.getMessage()));
        named.initCause(e);
        return named;
    }
}

package org.saiwu.duplication.archive;

import java.io.IOException;

/** An archive that can't be used: missing, made by a newer program, damaged, or being written by somebody else. */
public final class ArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why an archive can't be used; a sentence is made of it later. */
    public enum Reason {
        /** There is no archive in the folder. */
        MISSING,
        /** The folder holds something else. */
        NOT_AN_ARCHIVE,
        /** The archive was made by a newer program. */
        NEWER_FORMAT,
        /** Files of the archive are missing or their checksums are wrong. */
        DAMAGED,
        /** Another program is writing to the archive. */
        LOCKED,
        /** The windows asked for are shorter than those that the archive guarantees to find. */
        WINDOW_TOO_SHORT
    }

    private final Reason reason;
    private final String folder;

    /**
     * Says what is wrong with an archive.
     *
     * @param reason the kind of trouble
     * @param folder the archive's folder as the user named it
     * @param detail what exactly was found, in English, for the log
     */
    public ArchiveException(Reason reason, String folder, String detail) {
        super(reason + ": " + folder + ": " + detail);
        this.reason = reason;
        this.folder = folder;
    }

    /** Returns the kind of trouble. */
    public Reason reason() {
        return reason;
    }

    /** Returns the archive's folder as the user named it. */
    public String folder() {
        return folder;
    }
}

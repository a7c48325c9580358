package org.saiwu.entry;

/** How an entry lies on the disk. */
public enum Layout {
    /** One zip that holds everything. */
    ZIP,
    /** A folder with the main work and the attachment zip beside it. */
    PACKED_FOLDER,
    /** A folder whose files have not been packed yet. */
    UNPACKED_FOLDER
}

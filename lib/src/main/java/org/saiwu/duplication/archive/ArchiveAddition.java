package org.saiwu.duplication.archive;

import java.util.List;

/**
 * What came of adding texts to an archive.
 *
 * @param added texts that are in the archive now and were not before
 * @param replaced texts whose id was there already and whose content is the new one now
 * @param unreadable ids of documents that had no text to add
 */
public record ArchiveAddition(int added, int replaced, List<String> unreadable) {

    /** Copies the list. */
    public ArchiveAddition {
        unreadable = List.copyOf(unreadable);
    }
}

package org.saiwu.entry;

import java.util.Optional;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.contest.Item;
import org.saiwu.document.DocumentResult;
import org.saiwu.media.ProbeResult;

/**
 * A file of an entry, looked at once.
 *
 * @param path inside the entry, with {@code /}
 * @param size bytes
 * @param place where it lies
 * @param item the item that it was taken for
 * @param checksum of its bytes, where they were read to the end
 * @param document what was read, for forms, texts and slides
 * @param media what the probe said, for videos
 * @param difference for the copy of a main work: the main work beside the attachment, and whether both are the same bytes
 */
public record EntryFile(
        String path,
        long size,
        Place place,
        Optional<Item> item,
        Optional<FileChecksum> checksum,
        Optional<DocumentResult> document,
        Optional<ProbeResult> media,
        Optional<Copy> difference) {

    /** Where a file of an entry lies. */
    public enum Place {
        /** In the attachment, or in a folder that has none yet. */
        PACKED,
        /** Beside the attachment. */
        BESIDE
    }

    /** How the copy of a main work compares with the main work at {@code path}. */
    public record Copy(String path, long size, boolean same) {}

    /** The name without folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether it was taken for the item of that id. */
    public boolean isItem(String id) {
        return item.filter(own -> own.id().equals(id)).isPresent();
    }
}

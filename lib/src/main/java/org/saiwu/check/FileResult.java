package org.saiwu.check;

import java.util.Optional;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.contest.Role;

/**
 * One file of an entry as reports show it.
 *
 * @param path inside the entry, with {@code /}; what lies in an attachment beside a main work stands behind the attachment's
 *     name and {@code !/}
 * @param size bytes
 * @param item id of the item that it was taken for
 * @param checksum of its bytes, where they were read
 */
public record FileResult(
        String path,
        long size,
        Optional<Role> role,
        Optional<String> item,
        Optional<FileChecksum> checksum,
        Optional<MediaSummary> media) {}

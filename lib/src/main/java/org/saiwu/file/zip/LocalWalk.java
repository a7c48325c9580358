package org.saiwu.file.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What local headers show of a zip that has no central directory: each is followed to the next, as long as it says itself where its data ends.
 *
 * @param headers the headers met
 * @param wholeEnd position after the last member that is whole
 * @param open whether the last header's data goes on behind the end of the file, or to an end that nobody knows
 */
public record LocalWalk(List<RawHeader> headers, long wholeEnd, boolean open) {
    /** Bytes of the marker of split archives. */
    public static final int SPLIT_MARKER_LENGTH = 4;

    /** Walks from the start of a file, behind the marker of a split archive if there is one. */
    static LocalWalk ofFile(FileBytes file, int most) throws IOException {
        return walk(file, hasSplitMarker(file) ? SPLIT_MARKER_LENGTH : 0, most);
    }

    /** Whether the file begins with the marker of split archives, which a split that came to one volume has too. */
    public static boolean hasSplitMarker(FileBytes file) throws IOException {
        byte[] head = file.read(0, SPLIT_MARKER_LENGTH);
        long marker = head.length < SPLIT_MARKER_LENGTH ? 0 : LittleEndian.u32(head, 0);
        return marker == 0x08074b50L || marker == 0x30304b50L;
    }

    /** Walks from a position on, over {@code most} headers at most. */
    public static LocalWalk walk(FileBytes file, long start, int most) throws IOException {
        List<RawHeader> headers = new ArrayList<>();
        long position = start;
        while (headers.size() < most) {
            Optional<LocalHeader> local = LocalHeader.read(file, position);
            if (local.isEmpty()) {
                break;
            }
            RawHeader header = local.get().header();
            headers.add(header);
            if (header.endUnknown()
                    || header.compressedSize() > file.size() - local.get().dataOffset()) {
                return new LocalWalk(headers, position, true);
            }
            position = local.get().dataOffset() + header.compressedSize();
        }
        return new LocalWalk(headers, position, false);
    }

    /** Whether a position lies among the members. */
    boolean covers(long position) {
        return !headers.isEmpty() && (open || position < wholeEnd);
    }
}

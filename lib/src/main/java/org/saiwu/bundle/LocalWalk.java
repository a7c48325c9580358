package org.saiwu.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What local headers show of a zip that has no central directory: each is followed to the next, as long as it says itself where its data ends.
 *
 * @param headers the headers met
 * @param wholeEnd position after the last member that is whole
 */
record LocalWalk(List<RawHeader> headers, long wholeEnd) {

    static LocalWalk walk(FileBytes file, long start, int most) throws IOException {
        List<RawHeader> headers = new ArrayList<>();
        long position = start;
        while (headers.size() < most) {
            Optional<LocalHeader> local = LocalHeader.read(file, position);
            if (local.isEmpty()) {
                break;
            }
            RawHeader header = local.get().header();
            headers.add(header);
            boolean unknownEnd = header.hasDescriptor() && header.compressedSize() == 0;
            if (unknownEnd
                    || header.compressedSize() > file.size() - local.get().dataOffset()) {
                break;
            }
            position = local.get().dataOffset() + header.compressedSize();
        }
        return new LocalWalk(headers, position);
    }
}

package org.saiwu.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes zips: names in UTF-8 with the flag, members in the order of their names, one fixed time, so that the same sources give the same bytes.
 */
public final class BundleWriter {
    private BundleWriter() {}

    /**
     * Writes {@code target} anew: aside first, read back and verified, then moved into place.
     *
     * @throws IllegalArgumentException when a name is one that reading would report (absolute, climbing, reserved, twice ...)
     * @throws BundleUnreadableException when what was read back is not what was written; the target is as it was
     * @throws IOException when a source can't be read or the target can't be written; the target is as it was
     */
    public static void write(Path target, List<BundleSource> sources) throws IOException {
        throw new UnsupportedOperationException(target + " " + sources);
    }
}

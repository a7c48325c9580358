package org.saiwu.bundle;

import java.io.IOException;
import java.nio.file.Path;

/** There is not enough room on the disk of temporary files. */
public final class InsufficientSpaceException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final long needed;
    private final long available;

    InsufficientSpaceException(Path folder, long needed, long available) {
        super(folder + ": " + needed + " bytes needed, " + available + " available");
        this.folder = folder;
        this.needed = needed;
        this.available = available;
    }

    /** The folder that has too little room. */
    public Path folder() {
        return folder;
    }

    /** Bytes that are needed, with a reserve. */
    public long needed() {
        return needed;
    }

    /** Bytes that are free. */
    public long available() {
        return available;
    }
}

package org.saiwu.document;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/** POI's limits, which hold for the whole JVM and so are set once, when this class is loaded. */
final class PoiLimits {

    private static final int MAX_RECORD_BYTES = 64 << 20;

    static {
        // Lengths in records are untrusted: without a bound, a few bytes can ask for an array of 2 GB.
        IOUtils.setByteArrayMaxOverride(MAX_RECORD_BYTES);
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(128L << 20);
        ZipSecureFile.setMaxTextSize(16L << 20);
        ZipSecureFile.setMaxFileCount(20_000);
    }

    private PoiLimits() {}

    /** Makes sure that the limits are set. */
    static void apply() {
        // Loading the class has done it.
    }
}

package org.saiwu.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file that goes into a zip.
 *
 * @param name its name there, with {@code /} between components
 * @param storage whether it is compressed
 * @param content opens its bytes
 */
public record BundleSource(String name, Storage storage, Content content) {

    /** Whether bytes are compressed in a zip. */
    public enum Storage {
        /** As they are: for videos, pictures and whatever else is compressed already. */
        STORED,
        DEFLATED;

        /** Stored for extensions of compressed formats, deflated for all else. */
        public static Storage forName(String name) {
            return CompressedFormats.contains(name) ? STORED : DEFLATED;
        }
    }

    /** Opens the bytes of a source; they are read once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file of this machine. */
    public static BundleSource ofFile(String name, Path file) {
        return new BundleSource(name, Storage.forName(name), () -> Files.newInputStream(file));
    }

    /** Bytes in memory. */
    public static BundleSource ofBytes(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new BundleSource(name, Storage.forName(name), () -> new ByteArrayInputStream(copy));
    }
}

package org.saiwu.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.saiwu.bundle.BundleMember;
import org.saiwu.bundle.ZipBundle;

/** Where the bytes of one file of an entry are. */
sealed interface EntryContent {
    /** The path that reports show. */
    String path();

    /** The path without the folder that everything in a zip lies in, which name patterns are held against. */
    String innerPath();

    long size();

    /** A file of the disk. */
    record Loose(String path, String innerPath, long size, Path file) implements EntryContent {}

    /** A member of an open zip. */
    record Packed(String path, String innerPath, long size, ZipBundle bundle, BundleMember member)
            implements EntryContent {}

    /** The name without folders. */
    default String fileName() {
        return innerPath().substring(innerPath().lastIndexOf('/') + 1);
    }

    /** The file name extension in lower case without the dot, or nothing. */
    default String type() {
        return FileTypes.of(fileName());
    }

    /** The bytes from the start; the caller closes the stream. */
    default InputStream open() throws IOException {
        if (this instanceof Packed packed) {
            return packed.bundle().open(packed.member());
        }
        return java.nio.file.Files.newInputStream(((Loose) this).file());
    }
}

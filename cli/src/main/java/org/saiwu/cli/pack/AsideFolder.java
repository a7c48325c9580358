package org.saiwu.cli.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder beside the destination in which the zip has its final name already; what is left in it goes with it. */
record AsideFolder(Path path, Path file) implements Closeable {
    /** Hidden, so that a folder that is left behind by a crash is never packed itself. */
    private static final String PREFIX = ".saiwu-pack-";

    static AsideFolder beside(Destination destination) throws IOException {
        try {
            Path folder = Files.createTempDirectory(destination.folder(), PREFIX);
            return new AsideFolder(folder, folder.resolve(destination.name()));
        } catch (AccessDeniedException denied) {
            // The folder that the user knows, not the one of a made-up name.
            throw new AccessDeniedException(destination.folder().toString());
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(path);
    }
}

package org.saiwu.media.engine;

import java.io.IOException;
import java.nio.file.Path;

/** Unpacks the native libraries where a packaged program wants them. */
public final class EngineLibraries {

    private EngineLibraries() {}

    /** Unpacks into a folder, made if need be; one that holds them already is left alone. */
    public static void unpack(Path folder) throws IOException {
        try {
            NativeFiles files = NativeFiles.find();
            if (!files.unpackedIn(folder)) {
                files.unpack(folder);
            }
        } catch (MissingEngineException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}

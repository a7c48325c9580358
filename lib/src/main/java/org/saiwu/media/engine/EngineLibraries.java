package org.saiwu.media.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.engine.ChildCommand.Purpose;

/** Unpacks the native libraries where a packaged program wants them. */
public final class EngineLibraries {
    /** The archive for class-data sharing, in the folder of the libraries. */
    static final String CLASS_ARCHIVE = "engine.jsa";

    private EngineLibraries() {}

    /** Unpacks into a folder, made if need be; one that holds them already is left alone. */
    public static void unpack(Path folder) throws IOException {
        try {
            NativeFiles files = NativeFiles.find(NativeFiles.Part.PROBING);
            if (!files.unpackedIn(folder)) {
                files.unpack(folder);
            }
        } catch (MissingEngineException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Lets a child probe a source and write an archive for class-data sharing when it ends. */
    public static void shareClasses(Path folder, MediaSource source) {
        EmbeddedProbe probe =
                new EmbeddedProbe(ProbeOptions.defaults(), new ChildCommand(Optional.of(folder), Purpose.ARCHIVING));
        probe.probe(source, ProbeDepth.STANDARD);
        probe.end();
    }
}

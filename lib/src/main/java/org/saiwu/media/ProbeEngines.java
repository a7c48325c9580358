package org.saiwu.media;

import java.io.IOException;
import java.nio.file.Path;
import org.saiwu.media.engine.EmbeddedProbe;
import org.saiwu.media.engine.EngineLibraries;
import org.saiwu.media.engine.FfprobeProgram;

/** Makes probes. */
public final class ProbeEngines {

    private ProbeEngines() {}

    /** Returns a probe by the embedded libraries in child processes; nothing starts before the first probe or warm-up. */
    public static MediaProbe embedded(ProbeOptions options) {
        return new EmbeddedProbe(options);
    }

    /** Returns a probe by an ffprobe program, one process a source. */
    public static MediaProbe program(Path ffprobe, ProbeOptions options) {
        return new FfprobeProgram(ffprobe, options);
    }

    /**
     * Unpacks the embedded engine's native libraries into a folder (made if need be), for {@link
     * ProbeOptions#withLibraries}: a packaged program can so carry them ready to use.
     */
    public static void unpack(Path folder) throws IOException {
        EngineLibraries.unpack(folder);
    }

    /**
     * Probes one source with the libraries in the folder and leaves an archive there, so that later children of this Java, started
     * from the same jars, load their classes faster.
     */
    public static void shareClasses(Path folder, MediaSource source) {
        EngineLibraries.shareClasses(folder, source);
    }
}

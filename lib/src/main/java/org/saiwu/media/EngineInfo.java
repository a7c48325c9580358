package org.saiwu.media;

import java.util.Optional;

/**
 * What a probing engine is and whether it works here.
 *
 * @param kind embedded libraries or a program
 * @param version the engine's own version, such as {@code 8.0.1}; empty when it does not work
 * @param platform such as {@code linux-x86_64}
 * @param place the folder of the libraries, or the program's path
 * @param problem why it does not work; empty when it does
 */
public record EngineInfo(
        Kind kind, String version, String platform, String place, Optional<ProbeResult.EngineMissing> problem) {

    /** The two kinds of engine. */
    public enum Kind {
        /** Libraries that come with this program, run in a child process. */
        EMBEDDED,
        /** An ffprobe program of the user's. */
        PROGRAM
    }

    /** Returns whether probes can be made. */
    public boolean works() {
        return problem.isEmpty();
    }
}

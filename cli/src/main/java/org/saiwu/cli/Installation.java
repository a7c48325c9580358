package org.saiwu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.saiwu.media.ProbeOptions;

/** The folder from which the program was started, as the launcher says. */
public final class Installation {
    private static final String HOME = "saiwu.home";
    private static final String NATIVE = "native";

    private Installation() {}

    /** That folder; nothing when the program was started otherwise. */
    static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
    }

    /** The options, with the native libraries that were unpacked at build time if there are any. */
    public static ProbeOptions engine(ProbeOptions options) {
        return home().map(home -> home.resolve(NATIVE))
                .filter(Files::isDirectory)
                .map(options::withLibraries)
                .orElse(options);
    }

    /** Where the build unpacks them. */
    static Path libraries() {
        return Path.of(System.getProperty(HOME, "."), NATIVE);
    }
}

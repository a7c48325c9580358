package org.saiwu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.saiwu.media.ProbeOptions;

/** The folder from which the program was started, as the launcher says. */
public final class Installation {
    private static final String HOME = "saiwu.home";
    private static final String NATIVE = "native";

    private Installation() {}

    /** The options, with the native libraries that were unpacked at build time if there are any. */
    public static ProbeOptions engine(ProbeOptions options) {
        String home = System.getProperty(HOME);
        if (home == null) {
            return options;
        }
        Path libraries = Path.of(home, NATIVE);
        return Files.isDirectory(libraries) ? options.withLibraries(libraries) : options;
    }

    /** Where the build unpacks them. */
    static Path libraries() {
        return Path.of(System.getProperty(HOME, "."), NATIVE);
    }
}

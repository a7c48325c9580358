package org.saiwu.cli;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program was started and where its words go.
 *
 * @param out standard output as bytes: reports choose their own charset
 * @param err standard error, in the charset of the console
 * @param charset of the console, for text on it
 * @param interactive whether standard error is a terminal that a person looks at
 * @param outInteractive whether standard output is
 * @param directory from which relative paths count
 * @param input what a person types; empty when nobody is there to be asked
 */
public record Terminal(
        OutputStream out,
        PrintStream err,
        Charset charset,
        boolean interactive,
        boolean outInteractive,
        Map<String, String> environment,
        Path directory,
        Optional<BufferedReader> input) {

    /** Where nobody is there to be asked. */
    public Terminal(
            OutputStream out,
            PrintStream err,
            Charset charset,
            boolean interactive,
            boolean outInteractive,
            Map<String, String> environment,
            Path directory) {
        this(out, err, charset, interactive, outInteractive, environment, directory, Optional.empty());
    }

    /** Whether standard output is a terminal that shows colours, and nobody asked it not to. */
    boolean outColoured() {
        return outInteractive && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }

    /** Columns of the terminal, 0 when it isn't one. */
    int width() {
        if (!outInteractive) {
            return 0;
        }
        try {
            return Integer.parseInt(environment.getOrDefault("COLUMNS", "100"));
        } catch (NumberFormatException notANumber) {
            return 100;
        }
    }
}

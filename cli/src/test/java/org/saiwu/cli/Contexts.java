package org.saiwu.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.saiwu.contest.Language;

/** Surroundings of a command that is not run from a command line. */
public final class Contexts {
    private Contexts() {}

    /** In English, on a terminal of that charset, with these variables. */
    public static Context onTerminal(Charset charset, Map<String, String> environment) {
        Terminal terminal = new Terminal(
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                charset,
                true,
                true,
                environment,
                Path.of(""));
        return new Context(
                terminal, new GlobalOptions(), Words.in(Language.EN), AskedFor.everything(), new Interruption());
    }
}

package org.saiwu.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Runs the program in this virtual machine, with streams of bytes for a terminal. */
public final class CommandRun {
    private final Path directory;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Charset charset = StandardCharsets.UTF_8;
    private boolean terminal;
    private Optional<BufferedReader> input = Optional.empty();

    private CommandRun(Path directory) {
        this.directory = directory;
    }

    /** A run whose relative paths count from there, in English unless {@link #with} says otherwise. */
    public static CommandRun in(Path directory) {
        return new CommandRun(directory).with("LANG", "en_US.UTF-8");
    }

    public CommandRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** As on a terminal of that charset. */
    public CommandRun onTerminal(Charset console) {
        terminal = true;
        charset = console;
        return this;
    }

    /** With somebody who types these lines when asked, and then closes the input. */
    public CommandRun answering(String... lines) {
        input = Optional.of(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")));
        return this;
    }

    /** What came of it. */
    public record Outcome(int exitCode, byte[] outBytes, byte[] errBytes, Charset charset) {
        public String out() {
            return new String(outBytes, StandardCharsets.UTF_8);
        }

        public String err() {
            return new String(errBytes, charset);
        }
    }

    /** Runs one command line. */
    public Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal streams = new Terminal(
                out,
                new PrintStream(err, true, charset),
                charset,
                false,
                terminal,
                Map.copyOf(environment),
                directory,
                input);
        int code = new Saiwu(streams).run(arguments);
        return new Outcome(code, out.toByteArray(), err.toByteArray(), charset);
    }
}

package org.saiwu.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Charset console = consoleCharset();
        boolean attached = System.console() != null;
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, console);
        Terminal terminal = new Terminal(
                out,
                err,
                console,
                attached && !"0".equals(System.getenv("SAIWU_TTY_ERR")),
                attached && !"0".equals(System.getenv("SAIWU_TTY_OUT")),
                System.getenv(),
                Path.of(""),
                attached && !"0".equals(System.getenv("SAIWU_TTY_IN"))
                        ? Optional.of(new BufferedReader(new InputStreamReader(System.in, console)))
                        : Optional.empty());
        System.exit(new Saiwu(terminal, PreparedAnswers.installed()).run(arguments));
    }

    /**
     * The charset of the console: JDK 19 and later say it for each stream, JDK 17 only in an internal property, and only when there
     * is a console; the launcher knows better on Windows, where it has switched the code page or not.
     */
    static Charset consoleCharset() {
        for (String property : new String[] {"saiwu.console.encoding", "stdout.encoding", "sun.stdout.encoding"}) {
            String name = System.getProperty(property);
            if (name != null && !name.isBlank()) {
                try {
                    return Charset.forName(name);
                } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException unknown) {
                    continue;
                }
            }
        }
        return StandardCharsets.UTF_8;
    }
}

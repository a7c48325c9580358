package org.saiwu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.contest.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The whole program, with its surroundings handed in. */
public final class Saiwu {
    private final Terminal terminal;
    private final PreparedAnswers answers;

    public Saiwu(Terminal terminal) {
        this(terminal, PreparedAnswers.none());
    }

    Saiwu(Terminal terminal, PreparedAnswers answers) {
        this.terminal = terminal;
        this.answers = answers;
    }

    /** Runs one command line and returns the exit code. */
    public int run(String... arguments) {
        try (Interruption interruption = new Interruption()) {
            int code = isVersion(arguments)
                    ? version()
                    : DroppedFiles.launched(terminal.environment())
                            ? dropped(arguments, interruption)
                            : parsed(arguments, interruption);
            terminal.out().flush();
            return code;
        } catch (IOException closed) {
            // The reader of our output has gone, as in "saiwu ... | head".
            return ExitCode.UNFINISHED.code();
        }
    }

    /** The command model without a run: for completion scripts and pages of documentation. */
    public static CommandLine model(Language language) {
        Terminal nowhere = new Terminal(
                java.io.OutputStream.nullOutputStream(),
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                false,
                false,
                Map.of(),
                java.nio.file.Path.of(""));
        CommandLine model = new Saiwu(nowhere)
                .commandLine(new GlobalOptions(), language, AskedFor.everything(), new Interruption());
        return describe(model, language);
    }

    /** Asked for alone, the version is told without loading the rest. */
    private static boolean isVersion(String[] arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    private int version() throws IOException {
        print("saiwu " + ProgramVersion.get() + "\n");
        return ExitCode.OK.code();
    }

    /** What was dropped onto the launcher stands behind what the launcher says. */
    private int dropped(String[] arguments, Interruption interruption) throws IOException {
        List<String> paths = DroppedFiles.of(terminal.environment());
        if (paths.isEmpty()) {
            terminal.err().println(Words.in(language(arguments)).say("dropped.none"));
            return ExitCode.USAGE.code();
        }
        return parsed(Stream.concat(Stream.of(arguments), paths.stream()).toArray(String[]::new), interruption);
    }

    private int parsed(String[] arguments, Interruption interruption) throws IOException {
        Language language = language(arguments);
        Optional<byte[]> answer = answers.find(arguments, language, terminal);
        if (answer.isPresent()) {
            terminal.out().write(answer.get());
            return ExitCode.OK.code();
        }
        if (List.of(arguments).contains("validate")) {
            WarmUp.begin(arguments);
        }
        CommandLine commandLine = commandLine(new GlobalOptions(), language, AskedFor.in(arguments), interruption);
        if (arguments.length == 0) {
            print(usage(commandLine, terminal.outColoured(), language));
            return ExitCode.USAGE.code();
        }
        return commandLine.execute(arguments);
    }

    private CommandLine commandLine(
            GlobalOptions global, Language language, AskedFor askedFor, Interruption interruption) {
        Words words = Words.in(language);
        Context context = new Context(terminal, global, words, askedFor, interruption);
        CommandLine commandLine = Commands.of(global, context);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpAutoWidth(false);
        commandLine.setUsageHelpWidth(Math.max(60, Math.min(terminal.width() == 0 ? 100 : terminal.width(), 120)));
        commandLine.setOut(new PrintWriter(new StringWriter()));
        commandLine.setExecutionStrategy(parse -> execute(parse, context.style().colour(), language));
        commandLine.setParameterExceptionHandler((exception, args) -> misused(exception, words));
        commandLine.setExecutionExceptionHandler((exception, line, parse) -> failed(exception, global, words));
        return commandLine;
    }

    private int execute(CommandLine.ParseResult parse, boolean coloured, Language language) {
        for (CommandLine line : parse.asCommandLineList()) {
            if (line.isUsageHelpRequested()) {
                print(usage(line, coloured, language));
                return ExitCode.OK.code();
            }
            if (line.isVersionHelpRequested()) {
                print("saiwu " + ProgramVersion.get() + "\n");
                return ExitCode.OK.code();
            }
        }
        CommandLine last =
                parse.asCommandLineList().get(parse.asCommandLineList().size() - 1);
        if (!last.getSubcommands().isEmpty()) {
            // A group of commands with none of them named.
            terminal.err().print(usage(last, false, language));
            return ExitCode.USAGE.code();
        }
        return new CommandLine.RunLast().execute(parse);
    }

    private static String usage(CommandLine line, boolean coloured, Language language) {
        describe(line.getCommandSpec().root().commandLine(), language);
        return line.getUsageMessage(coloured ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
    }

    /** Gives a command and those below their descriptions, which only help and documentation ask for. */
    private static CommandLine describe(CommandLine top, Language language) {
        top.setResourceBundle(Words.bundle("help", language));
        return top;
    }

    private int misused(ParameterException exception, Words words) {
        terminal.err().println(words.say("error", Map.of("message", ParseErrors.sentence(exception, words))));
        terminal.err()
                .println(words.say(
                        "see-help",
                        Map.of(
                                "command",
                                exception.getCommandLine().getCommandSpec().qualifiedName(" "))));
        return ExitCode.USAGE.code();
    }

    private int failed(Exception exception, GlobalOptions global, Words words) {
        if (global.debug()) {
            exception.printStackTrace(terminal.err());
        }
        if (exception instanceof CommandException expected) {
            terminal.err().println(words.say("error", Map.of("message", expected.getMessage())));
            return expected.exitCode().code();
        }
        terminal.err().println(words.say("error", Map.of("message", Failures.sentence(exception, words))));
        return ExitCode.UNFINISHED.code();
    }

    private void print(String text) {
        try {
            terminal.out()
                    .write(text.getBytes(terminal.outInteractive() ? terminal.charset() : StandardCharsets.UTF_8));
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }

    /** The language has to be known before the model is built, since help and parse errors speak it. */
    private Language language(String[] arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        for (int i = 0; i < all.size(); i++) {
            String argument = all.get(i);
            String value = argument.startsWith("--lang=")
                    ? argument.substring("--lang=".length())
                    : argument.equals("--lang") && i + 1 < all.size() ? all.get(i + 1) : "";
            if (value.equals("zh") || value.equals("en")) {
                return Language.valueOf(value.toUpperCase(Locale.ROOT));
            }
        }
        return Words.ofEnvironment(terminal.environment(), Locale.getDefault());
    }
}

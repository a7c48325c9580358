package org.saiwu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.saiwu.contest.Contest;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.ContestReader;
import org.saiwu.contest.Contests;
import org.saiwu.contest.RulesProblemSentences;
import org.saiwu.report.text.TextStyle;

/** What a command needs of its surroundings: the terminal, the language, and the options that every command takes. */
public final class Context {
    private final Terminal terminal;
    private final GlobalOptions global;
    private final Words words;
    private final AskedFor askedFor;
    private final Interruption interruption;

    Context(Terminal terminal, GlobalOptions global, Words words, AskedFor askedFor, Interruption interruption) {
        this.terminal = terminal;
        this.global = global;
        this.words = words;
        this.askedFor = askedFor;
        this.interruption = interruption;
    }

    AskedFor askedFor() {
        return askedFor;
    }

    public Terminal terminal() {
        return terminal;
    }

    public Words words() {
        return words;
    }

    /** What happens on Ctrl-C. */
    public Interruption interruption() {
        return interruption;
    }

    public boolean verbose() {
        return global.verbose();
    }

    public boolean quiet() {
        return global.quiet();
    }

    /** A path as the user wrote it, counted from the directory in which the program was started. */
    public Path path(String written) {
        try {
            return terminal.directory().resolve(written);
        } catch (java.nio.file.InvalidPathException impossible) {
            throw new CommandException(
                    ExitCode.USAGE, words.say("path.impossible", Map.of("path", written)), impossible);
        }
    }

    /** The contest that a user names. */
    public Contest contest(String idOrFile) {
        try {
            Path file = path(idOrFile);
            return Contests.builtInIds().contains(idOrFile) || !Files.exists(file)
                    ? Contests.find(idOrFile)
                    : ContestReader.read(file);
        } catch (ContestException unusable) {
            StringBuilder lines = new StringBuilder();
            unusable.problems().forEach(problem -> lines.append(lines.isEmpty() ? "" : System.lineSeparator())
                    .append(RulesProblemSentences.line(problem, words.language().locale())));
            throw new CommandException(ExitCode.USAGE, lines.toString(), unusable);
        }
    }

    /** How text on standard output looks. */
    public TextStyle style() {
        boolean colour =
                switch (global.colour()) {
                    case always -> true;
                    case never -> false;
                    case auto -> terminal.outColoured();
                };
        TextStyle style =
                TextStyle.PLAIN.withColour(colour).withWidth(terminal.width()).withVerbose(global.verbose());
        return terminal.outInteractive() ? style.withCharset(terminal.charset()) : style;
    }

    /** Says something beside the report, unless the user wants quiet. */
    public void remark(String text) {
        if (!global.quiet()) {
            terminal.err().println(text);
        }
    }
}

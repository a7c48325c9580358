package org.saiwu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.saiwu.contest.Contests;
import org.saiwu.contest.Language;
import picocli.CommandLine;

/**
 * What commands print that say nothing but what is built in: help, and the contests that the program knows. The build lets the program
 * answer once in each language and usual width, since making a command model and reading rules takes longer than all else that these do.
 *
 * <p>Whatever was not prepared, such as for a narrow terminal, is answered as if there were no such file.
 */
public final class PreparedAnswers {
    private static final String FILE = "answers.zip";
    private static final int[] WIDTHS = {120, 100, 80};
    private static final int MOST_WORDS = 5;

    private final Optional<Path> file;

    private PreparedAnswers(Optional<Path> file) {
        this.file = file;
    }

    /** Of a program that prepared none. */
    static PreparedAnswers none() {
        return new PreparedAnswers(Optional.empty());
    }

    /** Those of the folder from which the program was started. */
    static PreparedAnswers installed() {
        return Installation.home().map(PreparedAnswers::in).orElseGet(PreparedAnswers::none);
    }

    /** Those of a program's folder. */
    static PreparedAnswers in(Path home) {
        return new PreparedAnswers(
                Optional.of(home.resolve("lib").resolve(FILE)).filter(Files::isRegularFile));
    }

    /** What the program would print, in UTF-8 and with exit code 0; nothing when it has to be asked. */
    Optional<byte[]> find(String[] arguments, Language language, Terminal terminal) throws IOException {
        List<String> words = words(arguments);
        if (file.isEmpty() || !mayBePrepared(words)) {
            return Optional.empty();
        }
        Optional<String> look = look(terminal);
        if (look.isEmpty()) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.get().toFile())) {
            ZipEntry answer = zip.getEntry(name(language, look.get(), words));
            return answer == null
                    ? Optional.empty()
                    : Optional.of(zip.getInputStream(answer).readAllBytes());
        }
    }

    /** Other commands shall not wait for a look into the file. */
    private static boolean mayBePrepared(List<String> words) {
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && (words.get(0).equals("contest")
                        || words.get(words.size() - 1).equals("--help"));
    }

    /** The command line without the language, which is known. */
    private static List<String> words(String[] arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        int language = words.indexOf("--lang");
        if (language >= 0 && language + 1 < words.size()) {
            words.subList(language, language + 2).clear();
        }
        words.removeIf(word -> word.startsWith("--lang="));
        words.replaceAll(word -> word.equals("-h") ? "--help" : word);
        return words;
    }

    /** {@code plain} for files and pipes; the width for a terminal with colours that shows every character. */
    private static Optional<String> look(Terminal terminal) {
        if (!terminal.outInteractive()) {
            return Optional.of("plain");
        }
        if (!terminal.outColoured() || !terminal.charset().equals(StandardCharsets.UTF_8)) {
            return Optional.empty();
        }
        return Arrays.stream(WIDTHS)
                .filter(width -> width <= terminal.width())
                .mapToObj(String::valueOf)
                .findFirst();
    }

    private static String name(Language language, String look, List<String> words) {
        return language.locale().getLanguage() + "/" + look + "/" + String.join(" ", words);
    }

    /** Called by the build with a folder whose content goes into the program's. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Path.of(arguments[0], "lib"));
        prepare(Path.of(arguments[0]), questions());
    }

    /** Asks the program all of this, and keeps what it says below its folder. */
    static void prepare(Path home, List<List<String>> questions) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(home.resolve("lib").resolve(FILE)))) {
            for (Language language : Language.values()) {
                for (Terminal terminal : terminals()) {
                    for (List<String> words : questions) {
                        ZipEntry entry =
                                new ZipEntry(name(language, look(terminal).orElseThrow(), words));
                        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                        zip.putNextEntry(entry);
                        zip.write(answer(words, language, terminal));
                    }
                }
            }
        }
    }

    private static List<Terminal> terminals() {
        List<Terminal> terminals = new ArrayList<>(List.of(terminal(OutputStream.nullOutputStream(), 0)));
        Arrays.stream(WIDTHS).forEach(width -> terminals.add(terminal(OutputStream.nullOutputStream(), width)));
        return terminals;
    }

    private static Terminal terminal(OutputStream out, int width) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("COLUMNS", String.valueOf(width));
        return new Terminal(out, nowhere, StandardCharsets.UTF_8, false, width > 0, environment, Path.of(""));
    }

    /** Each a command line without the language. */
    static List<List<String>> questions() {
        List<List<String>> questions = new ArrayList<>();
        addHelp(Saiwu.model(Language.EN), List.of(), questions);
        questions.add(List.of("contest", "list"));
        questions.add(List.of("contest", "schema"));
        questions.add(List.of("contest", "show"));
        Contests.builtInIds().forEach(id -> questions.add(List.of("contest", "show", id)));
        return questions;
    }

    private static void addHelp(CommandLine command, List<String> path, List<List<String>> questions) {
        List<String> words = new ArrayList<>(path);
        words.add("--help");
        questions.add(words);
        new TreeMap<>(command.getSubcommands()).forEach((name, subcommand) -> {
            List<String> below = new ArrayList<>(path);
            below.add(name);
            addHelp(subcommand, below, questions);
        });
    }

    private static byte[] answer(List<String> words, Language language, Terminal terminal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(words);
        arguments.add("--lang");
        arguments.add(language.locale().getLanguage());
        int code = new Saiwu(terminal(out, terminal.width())).run(arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ends with " + code);
        }
        return out.toByteArray();
    }
}

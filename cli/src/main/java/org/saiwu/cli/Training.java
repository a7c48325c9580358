package org.saiwu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeEngines;

/**
 * Runs the commands whose start matters over the committed examples, so that the classes that they load can be put into the archive
 * for class-data sharing.
 *
 * <p>Called by the build, not by users. It never fails the build: without the archive the program only starts slower.
 */
final class Training {
    private Training() {}

    /** Takes the folder of entries. */
    public static void main(String[] arguments) throws IOException {
        Path entries = Path.of(arguments[0]);
        Optional<Path> video = firstVideo(entries);
        if (video.isPresent()) {
            prepareEngine(video.get());
        }
        run("--help");
        run(PreparedAnswers.installed(), "--help");
        run("contest", "show", "--rules");
        run("validate", entries.toString());
        run("validate", entries.toString(), "--format", "json");
        run("validate", entries.toString(), "--lang", "en", "--format", "html");
        duplication(entries.toString());
    }

    private static void duplication(String entries) throws IOException {
        Path archive = Files.createTempDirectory("saiwu-training");
        run("duplication", "archive", "add", entries, "--archive", archive.toString(), "--edition", "1");
        run("duplication", "check", entries, "--archive", archive.toString(), "--format", "json");
        try (Stream<Path> files = Files.list(archive)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(archive);
    }

    private static void run(String... arguments) {
        run(PreparedAnswers.none(), arguments);
    }

    private static void run(PreparedAnswers answers, String... arguments) {
        Terminal nowhere = new Terminal(
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Main.consoleCharset(),
                false,
                false,
                Map.of(),
                Path.of(""));
        new Saiwu(nowhere, answers).run(arguments);
    }

    private static Optional<Path> firstVideo(Path entries) throws IOException {
        try (Stream<Path> files = Files.walk(entries)) {
            return files.filter(file -> file.toString().endsWith(".mp4"))
                    .sorted()
                    .findFirst();
        }
    }

    /** Unpacks the engine, if it was built for this machine, and lets it archive its classes too. */
    private static void prepareEngine(Path video) {
        try {
            ProbeEngines.unpack(Installation.libraries());
            ProbeEngines.shareClasses(Installation.libraries(), MediaSource.of(video));
        } catch (IOException otherPlatform) {
            System.err.println("The engine is not prepared: " + otherPlatform.getMessage());
        }
    }
}

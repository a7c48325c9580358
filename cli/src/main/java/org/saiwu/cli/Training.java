package org.saiwu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs the commands whose start matters, so that the classes that they load can be put into the archive for class-data sharing.
 *
 * <p>Called by the build, not by users. It never fails the build: without the archive the program only starts slower.
 */
final class Training {
    private Training() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path entry = folder.resolve("entry");
        Files.createDirectories(entry);
        Files.writeString(
                entry.resolve("entry.json"),
                "{\"title\": \"t\", \"category\": \"case\", \"authors\": [\"a\"], \"unit\": \"u\"}");
        Files.writeString(entry.resolve("案例介绍.txt"), "案例");
        Files.writeString(entry.resolve("应用视频.mp4"), "");
        Terminal nowhere = new Terminal(
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                false,
                false,
                Map.of(),
                Path.of(""));
        new Saiwu(nowhere).run("--help");
        new Saiwu(nowhere).run("contest", "show", "--rules");
        new Saiwu(nowhere).run("validate", entry.toString(), "--format", "json");
        new Saiwu(nowhere).run("validate", entry.toString());
    }
}

package org.saiwu.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.file.FileMove;

/**
 * Makes the archive for class-data sharing where the program lies, with the Java that runs it: such an archive can't be shipped, since
 * it holds for one place and one Java only.
 */
final class Preparation {
    private static final long MOST_MINUTES = 5;

    private final Context context;

    Preparation(Context context) {
        this.context = context;
    }

    /**
     * Runs the program once over the examples that came with it and keeps what it loaded.
     *
     * @param home the program's folder, as the launcher says; empty without one
     * @throws CommandException when the folder can't be written to, or holds no examples
     */
    void run(String home) throws IOException {
        Path library = Path.of(home, "lib");
        Path entries = Path.of(home, "examples", "entries");
        if (home.isEmpty() || !Files.isDirectory(entries) || !Files.isWritable(library)) {
            throw new CommandException(
                    ExitCode.UNFINISHED,
                    context.words().say("doctor.prepare.impossible", Map.of("folder", library.toString())));
        }
        Path aside = library.resolve("saiwu-" + ProcessHandle.current().pid() + ".jsa");
        try {
            Process java = new ProcessBuilder(command(home, aside, entries))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = java.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            java.destroyForcibly();
            if (!ended || !Files.isRegularFile(aside)) {
                throw new CommandException(
                        ExitCode.UNFINISHED,
                        context.words().say("doctor.prepare.failed", Map.of("folder", library.toString())));
            }
            FileMove.intoPlace(aside, library.resolve("saiwu.jsa"));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static List<String> command(String home, Path aside, Path entries) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A method that waits for its compiler at the end would be archived as waiting, and wait for ever.
                "-Xint",
                "-XX:ArchiveClassesAtExit=" + aside,
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-Dsaiwu.home=" + home,
                "-cp",
                // As the launcher writes it: the archive holds for this very class path.
                System.getProperty("java.class.path"),
                "org.saiwu.cli.Training",
                entries.toString());
    }
}

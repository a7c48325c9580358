package org.saiwu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
    @TempDir
    Path folder;

    /** The program on a pipe that nobody empties and a console that takes its time. */
    static final class Stuck {
        private Stuck() {}

        public static void main(String[] arguments) {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int octet) throws IOException {
                    System.out.println("full");
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        throw new InterruptedIOException();
                    }
                }
            };
            OutputStream slow = new FilterOutputStream(System.err) {
                @Override
                public void write(byte[] octets, int from, int count) throws IOException {
                    try {
                        Thread.sleep(100);
                    } catch (InterruptedException e) {
                        throw new InterruptedIOException();
                    }
                    out.write(octets, from, count);
                }
            };
            Terminal terminal = new Terminal(
                    full,
                    new PrintStream(slow, true, StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8,
                    false,
                    false,
                    Map.of(),
                    Path.of(""));
            System.exit(new Saiwu(terminal).run(arguments));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "one process can only kill another there, not interrupt it")
    void theProgramSaysThatItWasInterruptedAndClearsAwayAndEndsWith3() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stuck.class.getName(),
                        "--lang",
                        "en",
                        "duplication",
                        "compare",
                        Files.writeString(texts.resolve("a.txt"), "甲").toString(),
                        Files.writeString(texts.resolve("b.txt"), "乙").toString())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("full");
            // Unlike destroy() of the process, this leaves its streams open.
            process.toHandle().destroy();
            assertThat(err.lines()).containsExactly("saiwu: interrupted; nothing was reported");
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(3);
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }
}

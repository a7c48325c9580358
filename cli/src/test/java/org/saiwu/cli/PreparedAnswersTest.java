package org.saiwu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.contest.Language;

/** Answers that the build prepares are those that the program gives. */
class PreparedAnswersTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void prepare() throws IOException {
        Files.createDirectories(home.resolve("lib"));
        PreparedAnswers.prepare(home, List.of(List.of("--help"), List.of("contest", "show")));
    }

    private static Terminal terminal(OutputStream out, Charset charset, Map<String, String> environment) {
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, charset);
        return new Terminal(out, err, charset, false, !environment.isEmpty(), environment, Path.of(""));
    }

    private static Optional<byte[]> prepared(Terminal terminal, String... arguments) throws IOException {
        return PreparedAnswers.in(home).find(arguments, Language.ZH, terminal);
    }

    private static boolean isPrepared(Charset charset, Map<String, String> environment) throws IOException {
        return prepared(terminal(OutputStream.nullOutputStream(), charset, environment), "--help")
                .isPresent();
    }

    @Test
    void anAnswerIsWhatTheProgramSays() throws IOException {
        for (Map<String, String> environment : List.of(Map.<String, String>of(), Map.of("COLUMNS", "100"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Terminal terminal = terminal(out, StandardCharsets.UTF_8, environment);
            new Saiwu(terminal).run("contest", "show", "--lang", "zh");
            assertThat(prepared(terminal, "contest", "show", "--lang", "zh")).hasValue(out.toByteArray());
        }
    }

    @Test
    void theProgramGivesAnAnswerThatIsPrepared() throws IOException {
        Path other = home.resolve("other");
        Files.createDirectories(other.resolve("lib"));
        PreparedAnswers.prepare(other, List.of(List.of("doctor", "--help")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new Saiwu(terminal(out, StandardCharsets.UTF_8, Map.of()), PreparedAnswers.in(other))
                .run("doctor", "-h", "--lang=en");
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("saiwu doctor");
    }

    @Test
    void aTerminalGetsTheWidestThatItHasRoomFor() throws IOException {
        Terminal wide = terminal(OutputStream.nullOutputStream(), StandardCharsets.UTF_8, Map.of("COLUMNS", "119"));
        Terminal hundred = terminal(OutputStream.nullOutputStream(), StandardCharsets.UTF_8, Map.of("COLUMNS", "100"));
        assertThat(prepared(wide, "--help").orElseThrow())
                .isEqualTo(prepared(hundred, "--help").orElseThrow());
    }

    @Test
    void whatATerminalCanNotShowIsAskedAfresh() throws IOException {
        assertThat(isPrepared(StandardCharsets.UTF_8, Map.of("COLUMNS", "80"))).isTrue();
        assertThat(isPrepared(StandardCharsets.UTF_8, Map.of("COLUMNS", "79"))).isFalse();
        assertThat(isPrepared(StandardCharsets.UTF_8, Map.of("COLUMNS", "80", "NO_COLOR", "1")))
                .isFalse();
        assertThat(isPrepared(Charset.forName("GBK"), Map.of("COLUMNS", "80"))).isFalse();
    }

    @Test
    void whatIsNotBuiltInIsNotPrepared() throws IOException {
        Terminal terminal = terminal(OutputStream.nullOutputStream(), StandardCharsets.UTF_8, Map.of());
        assertThat(prepared(terminal, "contest", "show", "rules.yaml")).isEmpty();
        assertThat(prepared(terminal)).isEmpty();
        assertThat(PreparedAnswers.questions())
                .contains(List.of("quota", "allocate", "--help"), List.of("contest", "show", "guangzhou-2025"));
    }
}

package org.saiwu.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;

/** On a machine where everything that validation needs works, as it has to for the other tests. */
class DoctorCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everythingThatValidationNeedsWorksHere() throws IOException {
        Outcome outcome = CommandRun.in(folder).run("doctor", "--format", "json");
        JsonNode report = new ObjectMapper().readTree(outcome.outBytes());
        assertThat(report.path("summary").path("error").asInt(-1))
                .as(outcome.out())
                .isZero();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void everySubjectHasItsIdWhateverTheLanguage() throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            Outcome outcome = CommandRun.in(folder).run("doctor", "--format", "json", "--lang", language);
            Iterator<JsonNode> checks = new ObjectMapper()
                    .readTree(outcome.outBytes())
                    .path("checks")
                    .elements();
            assertThat(checks)
                    .toIterable()
                    .extracting(check -> check.path("id").asText())
                    .containsExactly(
                            "java",
                            "engine",
                            "ffprobe",
                            "console",
                            "file-names",
                            "language",
                            "memory",
                            "temporary",
                            "terminal",
                            "sharing");
        }
    }

    @Test
    void theTestVideoIsReadByTheEngine() {
        assertThat(CommandRun.in(folder).run("doctor").out())
                .containsPattern("✓ video engine      FFmpeg [0-9.]+, \\S+; the test video was read");
    }

    @Test
    void whatDoesNotWorkHasARemedyBelow() {
        // Tests are not started by the launcher.
        assertThat(CommandRun.in(folder).run("doctor").out())
                .contains("! quick start       not started by bin/saiwu\n                    → Start the program by");
    }

    @Test
    void aGbkConsoleGetsMarksThatItHas() {
        Charset gbk = Charset.forName("GBK");
        Outcome outcome = CommandRun.in(folder).onTerminal(gbk).run("doctor", "--lang", "zh", "--color", "never");
        String text = new String(outcome.outBytes(), gbk);
        assertThat(text).contains("+ 视频引擎").contains("-> 请用").doesNotContain("?");
    }

    @Test
    void aNarrowTerminalIsFilledNotOverrun() {
        Outcome outcome = CommandRun.in(folder)
                .onTerminal(StandardCharsets.UTF_8)
                .with("COLUMNS", "50")
                .run("doctor", "--color", "never");
        assertThat(outcome.out()).contains("! terminal          only 50 columns");
    }
}

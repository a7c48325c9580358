package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.check.EntryResult;
import org.saiwu.contest.Language;
import org.saiwu.report.NdjsonReport.Resumed;

class NdjsonReportTest {
    private static final String DIGEST = SampleRun.contest().digest();

    @TempDir
    Path folder = Path.of("");

    private byte[] report = new byte[0];
    private final List<EntryResult> read = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        report = GoldenReportsTest.write(ReportFormat.NDJSON, ReportContext.of(Language.ZH, "1.2.3"));
    }

    @Test
    void aWholeReportIsReadBack() throws IOException {
        assertThat(read(report, DIGEST)).isEqualTo(new Resumed(3, 0, 0, report.length));
        assertThat(read).isEqualTo(SampleRun.entries());
    }

    @Test
    void aReportCutAnywhereGivesTheLinesBeforeTheCut() throws IOException {
        for (int length = 0; length < report.length; length += 97) {
            byte[] cut = Arrays.copyOf(report, length);
            int lines = (int) new String(cut, StandardCharsets.ISO_8859_1)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            read.clear();
            Resumed resumed = read(cut, DIGEST);
            assertThat(read).isEqualTo(SampleRun.entries().subList(0, lines));
            assertThat(resumed.end()).isLessThanOrEqualTo(length);
            assertThat(resumed.damaged()).isEqualTo(resumed.end() < length ? 1 : 0);
        }
    }

    @Test
    void entriesCheckedByOtherRulesAreNotTaken() throws IOException {
        assertThat(read(report, "sha256:other")).isEqualTo(new Resumed(0, 3, 0, report.length));
        assertThat(read).isEmpty();
    }

    @Test
    void aDamagedLineIsCountedAndTheOthersAreTaken() throws IOException {
        String text = new String(report, StandardCharsets.UTF_8);
        String damaged = text.replaceFirst("\n", "\n\u0000\u0000not json\n\n");
        Resumed resumed = read(damaged.getBytes(StandardCharsets.UTF_8), DIGEST);
        assertThat(resumed.entries()).isEqualTo(3);
        assertThat(resumed.damaged()).isEqualTo(2);
    }

    @Test
    void eachLineIsOutAtOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonReport.Lines lines = NdjsonReport.lines(SampleRun.contest(), ReportContext.of(Language.EN, "1.2.3"), out);
        lines.add(SampleRun.passing());
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }

    private Resumed read(byte[] bytes, String digest) throws IOException {
        Path file = folder.resolve("report.ndjson");
        Files.write(file, bytes);
        return NdjsonReport.read(file, digest, read::add);
    }
}

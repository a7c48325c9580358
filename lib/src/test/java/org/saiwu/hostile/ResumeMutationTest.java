package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.check.EntryResult;
import org.saiwu.contest.Language;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.FakeProbe;
import org.saiwu.report.NdjsonReport;
import org.saiwu.report.ReportContext;

/** Reports of an interrupted run, changed at random: every line is an entry taken up again, or counted as one that is not. */
class ResumeMutationTest {
    private static final int CASES = 600;

    private final Path folder;

    ResumeMutationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aChangedReportIsGoneThroughToItsEnd() throws IOException {
        Specimen report =
                Specimen.of("run.ndjson", report(), "{", "[", "null", "\"id\":1", "1e999", "\n", "\\ud800", "-");
        Path file = folder.resolve(report.name());
        for (int number = 0; number < CASES; number++) {
            Mutant mutant = Mutant.of(report, number);
            Files.write(file, mutant.bytes());
            List<EntryResult> taken = new ArrayList<>();
            NdjsonReport.Resumed resumed;
            try {
                resumed = NdjsonReport.read(file, BuiltIn.CONTEST.digest(), taken::add);
            } catch (IOException | RuntimeException broken) {
                throw new AssertionError(mutant.toString(), broken);
            }
            assertThat(resumed.entries()).as(mutant.toString()).isEqualTo(taken.size());
            assertThat(resumed.end()).as(mutant.toString()).isBetween(0L, (long) mutant.bytes().length);
            taken.forEach(result -> result.findings().forEach(EntryTrial::assertSayable));
        }
    }

    private byte[] report() throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entry"));
        Files.writeString(entry.resolve("entry.json"), Specimens.record());
        Files.write(entry.resolve("应用视频.mp4"), new byte[10]);
        Files.write(entry.resolve("案例介绍.docx"), new byte[10]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonReport.Lines lines = NdjsonReport.lines(BuiltIn.CONTEST, ReportContext.of(Language.ZH, "1"), out);
        try (EntryTrial trial = new EntryTrial(folder, new FakeProbe())) {
            lines.add(trial.of(entry));
            lines.add(trial.of(Files.createDirectories(folder.resolve("empty"))));
        }
        return out.toByteArray();
    }
}

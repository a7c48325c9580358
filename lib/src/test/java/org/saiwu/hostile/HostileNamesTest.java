package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Language;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.FakeProbe;
import org.saiwu.report.ReportContext;
import org.saiwu.report.ReportFormat;
import org.saiwu.report.ReportWriter;

/** Names and titles that would run in a browser or steer a terminal, from the entry to the report. */
class HostileNamesTest {
    private static final String MARKUP = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String ESCAPES = "\u001B[2J\u001B]0;x\u0007\u202Egnp\u009B31m";

    private final Path folder;

    HostileNamesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"TEXT", "JSON", "NDJSON", "JUNIT", "SARIF", "HTML"})
    void noReportHoldsACharacterThatSteersATerminal(ReportFormat format) throws IOException {
        assertThat(report(format)).contains("entry.json").matches(text -> text.chars()
                .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r'));
    }

    @Test
    void thePageRunsNothingThatAnEntrySays() throws IOException {
        Document page = Jsoup.parse(report(ReportFormat.HTML));
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img, [onerror]")).isEmpty();
    }

    private String report(ReportFormat format) throws IOException {
        Path zip = ZipBuilder.of(
                        ZipMemberBuilder.stored(
                                        "entry.json",
                                        "{\"title\":\"观潮" + json(MARKUP + ESCAPES) + "\",\"category\":\""
                                                + json(MARKUP + ESCAPES)
                                                + "\",\"unit\":\"" + json(ESCAPES + MARKUP) + "\",\"authors\":[\""
                                                + json(MARKUP + ESCAPES) + "\"]}")
                                .utf8Flag(),
                        ZipMemberBuilder.stored("a" + ESCAPES + MARKUP.replace('/', '|') + ".exe", "x")
                                .utf8Flag(),
                        ZipMemberBuilder.stored("报名表" + ESCAPES + ".docx", "x").utf8Flag())
                .write(folder, "作品.zip");
        EntryResult result;
        try (EntryTrial trial = new EntryTrial(folder, new FakeProbe())) {
            result = trial.of(zip);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.of(format).write(run(result), ReportContext.of(Language.ZH, "1"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", c)));
        return escaped.toString();
    }

    private static ValidationResult run(EntryResult result) {
        EntryResults alone = new EntryResults() {
            @Override
            public void forEach(Visitor visitor) throws IOException {
                visitor.take(result);
            }

            @Override
            public void forEachWorstFirst(Visitor visitor) throws IOException {
                visitor.take(result);
            }
        };
        return new ValidationResult(BuiltIn.CONTEST, alone, List.of(), Summary.EMPTY.plus(result), true);
    }
}

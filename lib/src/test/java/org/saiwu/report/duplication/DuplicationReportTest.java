package org.saiwu.report.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.contest.Language;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TableFormat;
import org.saiwu.report.tabular.TabularWriter;

class DuplicationReportTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "org", "saiwu", "report", "duplication", "golden");

    @TempDir
    Path folder;

    static Stream<Arguments> textFormats() {
        return Stream.of(TableFormat.values())
                .filter(format -> !format.binary())
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    private String write(TableFormat format, Language language, boolean anonymous) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DuplicationReport report = SampleCheck.report(folder, anonymous);
        try (ResultLog log = report.log()) {
            assertThat(log.size()).isEqualTo(6);
            TabularWriter.write(format, report, ReportContext.of(language, "1.2.3"), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void jsonIsTheSameWhenItIsMadeWithTheResultsAndNothingElseIsKept(boolean anonymous) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DuplicationReport report = SampleCheck.report(folder, ResultLog.Keeping.JSON, anonymous);
        try (ResultLog log = report.log()) {
            TabularWriter.write(TableFormat.JSON, report, ReportContext.of(Language.EN, "1.2.3"), out);
            assertThat(log.size()).isEqualTo(6);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(write(TableFormat.JSON, Language.EN, anonymous));
    }

    private static void assertSame(String name, String written) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name), written.replace("\r\n", "\n"));
            return;
        }
        try (InputStream in = DuplicationReportTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as("%s; -Dgolden.update=true makes it", name).isNotNull();
            // Line ends of csv are held elsewhere; here a checkout may have changed them.
            assertThat(written.replace("\r\n", "\n"))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("textFormats")
    void aBatchIsWrittenByteForByteAsBefore(TableFormat format, Language language) throws IOException {
        assertSame(
                "batch-" + language.name().toLowerCase(Locale.ROOT) + "." + format.id(),
                write(format, language, false));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkbookHasTheSameCellsAsBefore(Language language) throws Exception {
        Path file = folder.resolve("batch.xlsx");
        DuplicationReport report = SampleCheck.report(folder, false);
        try (ResultLog log = report.log();
                var out = Files.newOutputStream(file)) {
            assertThat(log.size()).isEqualTo(6);
            TabularWriter.write(TableFormat.XLSX, report, ReportContext.of(language, "1.2.3"), out);
        }
        assertSame("batch-" + language.name().toLowerCase(Locale.ROOT) + ".cells.txt", WorkbookCells.of(file));
    }

    @Test
    void dataForProgramsIsTheSameInBothLanguages() throws IOException {
        for (TableFormat format : List.of(TableFormat.JSON, TableFormat.CSV)) {
            assertThat(write(format, Language.ZH, false)).isEqualTo(write(format, Language.EN, false));
        }
    }

    @ParameterizedTest
    @MethodSource("textFormats")
    void anAnonymousReportNamesNobody(TableFormat format, Language language) throws IOException {
        assertThat(write(format, language, false)).contains("案例.txt");
        assertThat(write(format, language, true))
                .doesNotContain("案例.txt")
                .doesNotContain("融合课例")
                .doesNotContain("天河区")
                .doesNotContain("f.pdf");
    }

    @Test
    void withoutScriptsThePageShowsEachWorkOverTheLimitBesideItsSources() throws IOException {
        String page = write(TableFormat.HTML, Language.ZH, false);
        String plain = Stream.of(page.split("<noscript>"))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf("</noscript>")))
                .collect(Collectors.joining());
        assertThat(plain)
                .contains("<a href=\"#plain-1\">a/案例.txt</a>", "id=\"plain-1\"", "融合课例 &lt;一&gt;")
                .contains("<mark class=\"h0\" id=\"own-1-0-0\"><a href=\"#source-1-0-0\">信息技术")
                .contains("<mark class=\"h0\" id=\"source-1-0-0\"><a href=\"#own-1-0-0\">信息技术")
                .contains("不得更改格式）\n<mark")
                .doesNotContain("<一>")
                .doesNotContain("style=");
    }

    @Test
    void everyLinkOfThePageWithoutScriptsLeadsSomewhere() throws IOException {
        String page = write(TableFormat.HTML, Language.EN, false);
        List<String> targets = java.util.regex.Pattern.compile("href=\"#([a-z0-9-]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .filter(target -> target.startsWith("plain-") || target.startsWith("source-"))
                .toList();
        assertThat(targets).isNotEmpty().allMatch(target -> page.contains("id=\"" + target + "\""));
    }
}

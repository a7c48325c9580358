package org.saiwu.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;

/** Entries without videos: what is asked for here is the command, not the rules. */
class ValidateCommandTest {
    private static final String RULES = """
            id: texts
            title: { zh: 文稿, en: texts }
            timeZone: Asia/Shanghai
            categories:
              - { id: text, title: { zh: 文稿, en: text }, clause: 一 }
            submitters:
              - { id: person, title: { zh: 个人, en: person }, categories: [text], authors: { min: 0 }, clause: 一 }
            items:
              - id: text
                title: { zh: 正文, en: text }
                clause: 二
                role: text
                mainWork: true
                names: ["*.txt"]
                types: [txt]
                count: { min: 1, max: 1 }
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aContestOfTexts() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), RULES);
    }

    private void entry(String name, String text) throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entries").resolve(name));
        Files.writeString(entry.resolve("正文.txt"), text);
    }

    private void badEntry(String name) throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entries").resolve(name));
        Files.writeString(entry.resolve("读我.md"), name);
    }

    private Outcome validate(String... more) {
        List<String> arguments =
                new java.util.ArrayList<>(List.of("validate", "-c", "rules.yaml", "--category", "text"));
        arguments.addAll(List.of(more));
        return CommandRun.in(folder).run(arguments.toArray(String[]::new));
    }

    @Test
    void goodEntriesEndWithZero() throws IOException {
        entry("一", "第一件作品的正文");
        Outcome outcome = validate("entries");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void aFileWhereTheReportsFolderShouldBeIsNamed() throws IOException {
        entry("一", "第一件作品的正文");
        Files.writeString(folder.resolve("note.txt"), "a");
        Outcome outcome = validate("entries", "--report", "json=note.txt/report.json");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("note.txt is a file, not a folder");
        assertThat(folder.resolve("note.txt")).hasContent("a");
    }

    @Test
    void whatTheChecksCostIsSaidBesideTheReportWhenAskedFor() throws IOException {
        // More than are kept in memory, so that temporary space is needed.
        for (int i = 1; i <= 17; i++) {
            entry("作品" + i, "第" + i + "件作品的正文");
        }
        Outcome english = CommandRun.in(folder)
                .run("-v", "validate", "-c", "rules.yaml", "--category", "text", "--timeout", "50", "entries");
        String times = "\\d+\\.\\d{3} s, \\d+\\.\\d{3} s each on average, at most \\d+\\.\\d{3} s";
        assertThat(english.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("17 entries checked at depth standard in " + times
                                        + " \\(作品[0-9]+\\); 50 s are allowed\\."),
                        line -> assertThat(line).isEqualTo("Processes of the video engine that had to be replaced: 0."),
                        line -> assertThat(line).isEqualTo("Temporary space: 1 MiB at most."));
        assertThat(english.out()).doesNotContain("depth standard in");
        Outcome chinese = CommandRun.in(folder)
                .run(
                        "--lang",
                        "zh",
                        "-v",
                        "validate",
                        "-c",
                        "rules.yaml",
                        "--category",
                        "text",
                        "--depth",
                        "quick",
                        "entries");
        assertThat(chinese.err()).startsWith("以 quick 深度检查 17 件作品，").contains("每件限时 600 秒。", "临时空间最多占用 1 MiB。");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theNameOfAnEntrySteersNoTerminal() throws IOException {
        entry("\u001B[31m一\u202E", "第一件作品的正文");
        Outcome outcome = CommandRun.in(folder)
                .run("-v", "validate", "-c", "rules.yaml", "--category", "text", "entries/\u001B[31m一\u202E");
        assertThat(outcome.err()).contains("<U+001B>[31m一<U+202E>").doesNotContain("\u001B", "\u202E");
    }

    @Test
    void anErrorEndsWithOneUnlessItIsNotToFail() throws IOException {
        badEntry("坏");
        assertThat(validate("entries").exitCode()).isEqualTo(1);
        assertThat(validate("entries", "--fail-on", "never").exitCode()).isZero();
    }

    @Test
    void aPathThatIsNotThereEndsWithThree() {
        Outcome outcome = validate("nowhere");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("nowhere is not there");
    }

    @Test
    void anUnknownCategoryIsAnsweredWithThoseThatExist() throws IOException {
        entry("一", "正文");
        Outcome outcome = CommandRun.in(folder).run("validate", "-c", "rules.yaml", "--category", "txt", "entries");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no category txt in this contest; it has: text");
    }

    @Test
    void aListOfPathsMayBeginWithAByteOrderMark() throws IOException {
        entry("一", "第一件作品的正文");
        entry("二", "第二件作品的正文");
        Files.writeString(folder.resolve("list.txt"), "\uFEFFentries/二\r\nentries/一\r\n");
        Outcome outcome = validate("@list.txt", "--format", "ndjson");
        assertThat(outcome.out().lines().map(line -> line.replaceAll(".*?\"id\":\"([^\"]*)\",\"path.*", "$1")))
                .containsExactly("二", "一");
    }

    @Test
    void theReportIsTheSameWhateverTheNumberOfJobs() throws IOException {
        for (int i = 0; i < 40; i++) {
            entry("作品" + i, "第" + i + "件作品的正文");
        }
        badEntry("作品x");
        for (String format : List.of("text", "json", "ndjson", "junit", "sarif")) {
            assertThat(validate("entries", "--format", format, "-j", "1").out())
                    .isEqualTo(
                            validate("entries", "--format", format, "-j", "7").out());
        }
    }

    @Test
    void aBatchGoesOnFromAnEarlierReport() throws IOException {
        entry("一", "第一件作品的正文");
        entry("二", "第二件作品的正文");
        Outcome whole = validate("entries", "--format", "ndjson");
        String firstLine = whole.out().lines().findFirst().orElseThrow();
        Files.writeString(folder.resolve("done.ndjson"), firstLine + "\n" + "{\"cut");
        // Were it read again, it would be found to be bad.
        Files.move(folder.resolve("entries/一/正文.txt"), folder.resolve("entries/一/正文.md"));
        Outcome resumed = validate("entries", "--format", "ndjson", "--resume", "done.ndjson");
        assertThat(resumed.out()).isEqualTo(whole.out());
        assertThat(resumed.err()).contains("1 entries are finished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"entries\": [", "x", "{\"id\": \"a\"} ]", "\"\\q\""})
    void aBaselineThatIsNoJsonIsWrongUsage(String content) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("known.json"), content);
        Outcome outcome = validate("empty", "--baseline", "known.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("known.json").doesNotContain("Exception");
    }

    @Test
    void findingsOfABaselineAreNotReportedAgain() throws IOException {
        badEntry("坏");
        Files.write(
                folder.resolve("known.json"),
                validate("entries", "--format", "json").outBytes());
        Outcome outcome = validate("entries", "--baseline", "known.json");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void severalReportsAreWrittenBesideStandardOutput() throws IOException {
        badEntry("坏");
        Outcome outcome = validate(
                "entries",
                "--report",
                "junit=out/报告.xml",
                "--report",
                "html=out/报告.html",
                "--report",
                "xlsx=out/报告.xlsx");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("out")).isDirectoryContaining(file -> file.endsWith("报告.xml"));
        assertThat(Files.readString(folder.resolve("out/报告.html"))).contains("item.missing");
        assertThat(Files.size(folder.resolve("out/报告.xlsx"))).isPositive();
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void theSameTextInTwoEntriesIsFoundBetweenThem() throws IOException {
        String text = "两件作品共有的正文。".repeat(20);
        entry("一", text);
        entry("二", text);
        Outcome outcome = validate("entries", "--format", "json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("\"rule\": \"entries.same-file\"");
    }

    @Test
    void aWorkbookIsNotPouredOverATerminal() throws IOException {
        entry("一", "正文");
        Outcome outcome =
                CommandRun.in(folder).onTerminal(StandardCharsets.UTF_8).run("validate", "entries", "--format", "xlsx");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.outBytes()).isEmpty();
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        entry("一", "正文");
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = runFolders(temporary);
        validate("entries");
        assertThat(runFolders(temporary)).isEqualTo(before);
    }

    private static List<Path> runFolders(Path temporary) throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("saiwu-"))
                    .sorted()
                    .toList();
        }
    }
}

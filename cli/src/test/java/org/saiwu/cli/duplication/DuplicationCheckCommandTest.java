package org.saiwu.cli.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.cli.duplication.Writings.characters;
import static org.saiwu.cli.duplication.Writings.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.cli.CommandRun;
import org.saiwu.report.ReportContext;

/** {@code duplication check} and {@code compare}. */
class DuplicationCheckCommandTest {
    @TempDir
    Path folder = Path.of("");

    private CommandRun.Outcome outcome = new CommandRun.Outcome(0, new byte[0], new byte[0], StandardCharsets.UTF_8);

    private int saiwu(String... arguments) {
        outcome = CommandRun.in(folder).run(arguments);
        return outcome.exitCode();
    }

    private JsonNode json() throws IOException {
        return new JsonMapper().readTree(outcome.out());
    }

    private JsonNode document(String id) throws IOException {
        for (JsonNode document : json().get("documents")) {
            if (document.get("id").asText().equals(id)) {
                return document;
            }
        }
        throw new AssertionError("no document " + id + " in " + outcome.out());
    }

    /** Two texts of 1000 characters and 2000, the first of which has so many from the second. */
    private void sharing(int characters) throws IOException {
        write(folder, "texts/a.txt", characters(0, 1000));
        write(folder, "texts/b.txt", characters(0, characters) + characters(1000, 3000 - characters));
    }

    @Test
    void thirtyPercentFails() throws IOException {
        sharing(300);
        assertThat(saiwu("duplication", "check", "texts", "--format", "json")).isEqualTo(1);
        assertThat(document("a.txt").get("duplicated").asInt()).isEqualTo(300);
        assertThat(document("a.txt").get("characters").asInt()).isEqualTo(1000);
        assertThat(document("a.txt").get("rate").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(document("a.txt").get("verdict").asText()).isEqualTo("fail");
        assertThat(document("b.txt").get("verdict").asText()).isEqualTo("pass");
    }

    @Test
    void oneCharacterLessPasses() throws IOException {
        sharing(299);
        assertThat(saiwu("duplication", "check", "texts")).isZero();
        assertThat(outcome.out()).contains("29.90%", "299/1000").doesNotContain("30.00%");
    }

    @Test
    void aRateJustBelowTheLimitIsNotShownAsTheLimit() throws IOException {
        write(folder, "a.txt", characters(0, 2999) + characters(3000, 6001));
        write(folder, "b.txt", characters(0, 1799) + characters(6100, 11000));
        saiwu("duplication", "check", "a.txt", "b.txt", "--threshold", "29.99%");
        assertThat(outcome.out()).contains("29.98%", "1799/6000");
    }

    @Test
    void theLimitAndTheWindowCanBeSet() throws IOException {
        sharing(300);
        assertThat(saiwu("duplication", "check", "texts", "--threshold", "30.1%"))
                .isZero();
        assertThat(saiwu("duplication", "check", "texts", "--min-match", "301")).isZero();
        assertThat(saiwu("duplication", "check", "texts", "--min-match", "300")).isEqualTo(1);
    }

    @Test
    void aFailureCanBeReportedWithoutFailing() throws IOException {
        sharing(300);
        assertThat(saiwu("duplication", "check", "texts", "--fail-on", "never")).isZero();
    }

    @Test
    void aShortTextCannotBeTold() throws IOException {
        write(folder, "texts/short.txt", characters(0, 199));
        write(folder, "texts/empty.txt", "");
        assertThat(saiwu("duplication", "check", "texts", "--format", "json")).isZero();
        assertThat(document("short.txt").get("verdict").asText()).isEqualTo("cannot-tell");
        assertThat(document("empty.txt").get("verdict").asText()).isEqualTo("cannot-tell");
        assertThat(saiwu("duplication", "check", "texts", "--fail-on", "warning"))
                .isEqualTo(1);
        assertThat(saiwu("duplication", "check", "texts", "--min-length", "199", "--format", "json"))
                .isZero();
        assertThat(document("short.txt").get("verdict").asText()).isEqualTo("pass");
    }

    @Test
    void whatCannotBeReadIsListedAndNeverCounted() throws IOException {
        sharing(300);
        write(folder, "texts/broken.docx", "PK\u0003\u0004 broken");
        assertThat(saiwu("duplication", "check", "texts", "--format", "json")).isEqualTo(3);
        assertThat(json().get("documents")).hasSize(2);
        assertThat(json().get("unreadable")).hasSize(1);
        assertThat(json().get("unreadable").get(0).get("id").asText()).isEqualTo("broken.docx");
        assertThat(json().get("summary").get("unreadable").asInt()).isEqualTo(1);
        assertThat(json().get("summary").get("failed").asInt()).isEqualTo(1);
    }

    @Test
    void aPathThatIsNotThereIsSaid() {
        assertThat(saiwu("duplication", "check", "nowhere")).isEqualTo(3);
        assertThat(outcome.err()).contains("nowhere", "is not there");
    }

    @Test
    void aFileNameSeenTwiceIsTwoDocuments() throws IOException {
        write(folder, "one/same.txt", characters(0, 300));
        write(folder, "two/same.txt", characters(0, 300));
        assertThat(saiwu("duplication", "check", "one", "two", "--format", "json"))
                .isEqualTo(1);
        assertThat(json().get("documents")).hasSize(2);
        assertThat(document("same.txt").get("identical").asInt()).isEqualTo(1);
        assertThat(document("same.txt").get("rate").decimalValue()).isEqualByComparingTo("1");
    }

    @Test
    void aListNamesPaths() throws IOException {
        sharing(300);
        write(folder, "list.txt", "texts/a.txt\n\n  texts/b.txt\n");
        assertThat(saiwu("duplication", "check", "@list.txt")).isEqualTo(1);
    }

    @Test
    void placesAreCodePointsOfTheExtractedText() throws IOException {
        write(folder, "a.txt", "𠮷，" + characters(0, 300));
        write(folder, "b.txt", characters(500, 900) + "。" + characters(0, 200));
        saiwu("duplication", "check", "a.txt", "b.txt", "--format", "json");
        JsonNode passage =
                document("a.txt").get("sources").get(0).get("passages").get(0);
        assertThat(passage.get("start").asInt()).isEqualTo(2);
        assertThat(passage.get("end").asInt()).isEqualTo(202);
        assertThat(passage.get("sourceStart").asInt()).isEqualTo(401);
        assertThat(passage.get("sourceEnd").asInt()).isEqualTo(601);
        assertThat(passage.get("text").asText()).isEqualTo(characters(0, 200));
        assertThat(document("a.txt").get("largestSource").get("id").asText()).isEqualTo("b.txt");
    }

    @Test
    void ofAnEntryTheCaseTextIsTaken() throws IOException {
        for (String name : List.of("甲", "乙")) {
            write(folder, "entries/" + name + "/entry.json", """
                    {"title": "课堂%s", "category": "case", "submitter": "teacher", "authors": ["张三"], "unit": "一中"}""".formatted(name));
            write(folder, "entries/" + name + "/素材/说明.txt", characters(5000, 5400));
        }
        write(folder, "entries/甲/案例介绍.txt", characters(0, 400));
        write(folder, "entries/乙/案例介绍.txt", characters(300, 700));
        assertThat(saiwu("duplication", "check", "entries", "--format", "json")).isZero();
        assertThat(json().get("documents")).hasSize(2);
        assertThat(document("甲").get("duplicated").asInt()).isEqualTo(100);
        assertThat(document("甲").get("title").asText()).isEqualTo("课堂甲");
        assertThat(document("甲").get("withoutOwn").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void anEntryWithoutATextIsUnreadable() throws IOException {
        write(folder, "entry/entry.json", """
                {"title": "课堂", "category": "case", "submitter": "teacher"}""");
        assertThat(saiwu("duplication", "check", "entry", "--format", "json")).isEqualTo(3);
        assertThat(json().get("unreadable").get(0).get("reason").asText()).isEqualTo("no-text");
    }

    @Test
    void authorsOfATableAreTheSameAuthors() throws IOException {
        sharing(300);
        write(folder, "authors.csv", "作品,作者\na.txt,张三\ntexts/b.txt,李四、张三\n");
        saiwu("duplication", "check", "texts", "--same-author-by", "authors.csv", "--format", "json");
        assertThat(document("a.txt").get("withoutOwn").decimalValue()).isEqualByComparingTo("0");
        assertThat(document("a.txt").get("sources").get(0).get("own").asBoolean())
                .isTrue();
        assertThat(document("a.txt").get("rate").decimalValue()).isEqualByComparingTo("0.3");
    }

    @Test
    void aTemplateIsLeftOut() throws IOException {
        sharing(300);
        write(folder, "template.txt", characters(0, 300));
        assertThat(saiwu("duplication", "check", "texts", "--template", "template.txt", "--format", "json"))
                .isZero();
        assertThat(document("a.txt").get("characters").asInt()).isEqualTo(700);
        assertThat(document("a.txt").get("templateCharacters").asInt()).isEqualTo(300);
    }

    @Test
    void namesAndUnitsCanBeHidden() throws IOException {
        write(folder, "张三/entry.json", """
                {"title": "秘密", "category": "case", "submitter": "teacher", "authors": ["张三"], "unit": "广州一中"}""");
        write(folder, "张三/案例介绍.txt", characters(0, 400));
        write(folder, "李四.txt", characters(0, 400));
        write(folder, "王五.docx", "PK\u0003\u0004 broken");
        for (String format : List.of("json", "text", "csv", "html")) {
            assertThat(saiwu("duplication", "check", "张三", "李四.txt", "王五.docx", "--anonymous", "--format", format))
                    .isEqualTo(3);
            assertThat(outcome.out())
                    .contains("W00001", "W00002", "U00001")
                    .doesNotContain("张三", "李四", "王五", "秘密", "广州一中");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "text", "csv", "xlsx", "html"})
    void theReportIsTheSameWhateverTheJobs(String format) throws IOException {
        for (int i = 0; i < 60; i++) {
            write(folder, "texts/" + i + ".txt", characters(i * 100, i * 100 + 350));
        }
        saiwu("duplication", "check", "texts", "-j", "1", "--format", format);
        byte[] one = outcome.outBytes();
        saiwu("duplication", "check", "texts", "-j", "3", "--format", format);
        assertThat(outcome.outBytes()).isNotEmpty().isEqualTo(one);
    }

    @Test
    void jsonHoldsToItsSchema() throws IOException {
        sharing(300);
        write(folder, "texts/c.txt", "看\u200B不见" + characters(0, 250));
        write(folder, "texts/broken.docx", "PK\u0003\u0004 broken");
        for (String more : List.of("--no-rewriting", "--anonymous", "--keep-references")) {
            saiwu("duplication", "check", "texts", "--format", "json", more);
            assertThat(errors(outcome.out())).isEmpty();
            assertThat(errors(outcome.out().replace("\"verdict\"", "\"result\"")))
                    .isNotEmpty();
        }
        assertThat(document("c.txt").get("suspicions")).isNotEmpty();
    }

    private static Iterable<?> errors(String json) throws IOException {
        try (InputStream in = ReportContext.class.getResourceAsStream("duplication-report.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }

    @Test
    void thePageHasEachWorkBesideItsSourcesAndNeedsNoNetwork() throws IOException {
        sharing(300);
        saiwu("duplication", "check", "texts", "--report", "html=page.html");
        String page = Files.readString(folder.resolve("page.html"));
        assertThat(page)
                .contains("a person to decide", "300 of 1000 characters", "id=\"work-1\"", characters(1000, 2000))
                .doesNotContain("http://", "https://", "id=\"work-2\"");
    }

    @Test
    void textOfAWorkIsNeverMarkup() throws IOException {
        String hostile = "</script><script>alert(1)</script>" + characters(0, 300);
        write(folder, "<b>.txt", hostile);
        write(folder, "c.txt", hostile);
        saiwu("duplication", "check", "<b>.txt", "c.txt", "--format", "html");
        assertThat(outcome.out()).doesNotContain("<script>alert", "<b>.txt");
    }

    @Test
    void manyWorksHavePagesOfTheirOwn() throws IOException {
        for (int i = 0; i < 102; i++) {
            write(folder, "texts/%03d.txt".formatted(i), characters(i * 100, i * 100 + 250));
        }
        saiwu("duplication", "check", "texts", "--report", "html=page.html");
        try (Stream<Path> pages = Files.list(folder.resolve("page-works"))) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName())))
                    .hasSize(102)
                    .contains("00001.html");
        }
        assertThat(Files.readString(folder.resolve("page.html")))
                .contains("\"folder\":\"page-works\"")
                .doesNotContain(characters(0, 250));
        assertThat(Files.readString(folder.resolve("page-works").resolve("00102.html")))
                .contains(characters(10100, 10350), "../page.html");
    }

    @Test
    void twoTextsAreHeldSideBySide() throws IOException {
        sharing(300);
        assertThat(saiwu("duplication", "compare", "texts/a.txt", "texts/b.txt"))
                .isEqualTo(1);
        assertThat(outcome.out()).contains("300/1000", "300/2000", "0-300", characters(0, 100));
        assertThat(saiwu("duplication", "compare", "texts/a.txt", "texts/a.txt", "--format", "json"))
                .isEqualTo(1);
        assertThat(json().get("documents")).hasSize(2);
        assertThat(errors(outcome.out())).isEmpty();
    }

    @Test
    void compareTakesTwoTexts() throws IOException {
        sharing(300);
        assertThat(saiwu("duplication", "compare", "texts", "texts/b.txt")).isEqualTo(2);
        assertThat(outcome.err()).contains("two texts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--min-match=3", "--threshold=101%", "--threshold=much", "--min-length=-1", "--min-match=x"})
    void whatMakesNoSenseIsWrongUsage(String option) throws IOException {
        sharing(300);
        assertThat(saiwu("duplication", "check", "texts", option)).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(option.substring(0, option.indexOf('=')));
    }
}

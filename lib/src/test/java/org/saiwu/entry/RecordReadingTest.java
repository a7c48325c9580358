package org.saiwu.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.contest.Category;
import org.saiwu.contest.Submitter;
import org.saiwu.entry.testing.Forms;

class RecordReadingTest {
    private final Path folder;

    RecordReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Metadata record(String name, String content) throws IOException {
        return new Reading(folder).zip(Reading.member(name, content)).metadata();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"观潮\", \"category\": \"case\", \"submitter\": \"teacher\", \"authors\": [\"张三\", \"李四\"], \"unit\": \"广州一中\"}",
                "{\"作品名称\": \"观潮\", \"项目\": \"应用案例\", \"申报类型\": \"教师\", \"作者\": \"张三、李四\", \"单位\": \"广州一中\"}",
                "\uFEFF{\"Title\": \"观潮\", \"类别\": \"案例\", \"类型\": \"教师\", \"姓名\": [{\"name\": \"张三\"}, {\"姓名\": \"李四\"}], \"school\": \"广州一中\"}"
            })
    void keysAreIdsOrAnyNameOfAField(String json) throws IOException {
        Metadata read = record("entry.json", json);
        assertThat(read.problems()).isEmpty();
        assertThat(read.title()).contains("观潮");
        assertThat(read.category().map(Category::id)).contains("case");
        assertThat(read.submitter().map(Submitter::id)).contains("teacher");
        assertThat(read.authors()).extracting(Author::name).containsExactly("张三", "李四");
        assertThat(read.units()).containsExactly("广州一中");
    }

    @Test
    void yamlSaysTheSame() throws IOException {
        for (String name : List.of("entry.yaml", "ENTRY.YML")) {
            Metadata read = record(name, """
                    作品名称: 观潮
                    category: dual-teacher-lesson
                    authors:
                      - name: 张三
                        unit: 广州一中
                    unit: 广州一中
                    phone: 13800138000
                    submittedAt: 2023-07-25
                    """);
            assertThat(read.problems()).isEmpty();
            assertThat(read.title()).contains("观潮");
            assertThat(read.authors()).containsExactly(new Author("张三", Optional.of("广州一中")));
            assertThat(read.submittedAt()).isPresent();
        }
    }

    @Test
    void jsonInCapitalsIsJson() throws IOException {
        assertThat(record("ENTRY.JSON", "{\"title\": \"观潮\"").problems())
                .hasAtLeastOneElementOfType(MetadataProblem.UnreadableFile.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"观潮\"",
                "{\"title\": \"观潮\"",
                "{\"title\": \"观潮\", \"title\": \"听潮\"}",
                "{\"title\": \"观潮\"} and more",
                "{\"title\": \"观潮\u0000\"}"
            })
    void whatIsNoObjectIsReportedInOneLine(String json) throws IOException {
        assertUnreadable(record("entry.json", json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "title: a\ntitle: b",
                "title: [",
                "title: a\n---\ntitle: b",
                "title: \u0001",
                "&a [*a]"
            })
    void yamlThatIsNoObjectIsReportedInOneLine(String yaml) throws IOException {
        assertUnreadable(record("entry.yaml", yaml));
    }

    @Test
    void deepNestingIsNotFollowed() throws IOException {
        assertUnreadable(record("entry.json", "{\"title\": " + "[".repeat(5000) + "]".repeat(5000) + "}"));
        assertUnreadable(record("entry.yaml", "title: " + "[".repeat(500) + "]".repeat(500)));
    }

    @Test
    void tooLargeAFileIsNotRead() throws IOException {
        assertUnreadable(record("entry.json", "{\"title\": \"" + "长".repeat(1 << 19) + "\"}"));
    }

    @Test
    void whatIsNotUtf8IsReported() throws IOException {
        byte[] gbk = "{\"title\": \"观潮\"}".getBytes(java.nio.charset.Charset.forName("GBK"));
        assertUnreadable(
                new Reading(folder).zip(Reading.member("entry.json", gbk)).metadata());
    }

    private static void assertUnreadable(Metadata metadata) {
        assertThat(metadata.problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        MetadataProblem.UnreadableFile.class,
                        problem -> assertThat(problem.detail()).isNotBlank().doesNotContain("\n"));
    }

    @Test
    void formAndFileThatSayTheSameAreFine() throws IOException {
        Entry entry = both("{\"title\": \"《观潮》\", \"category\": \"课例\", \"authors\": [\"张三\"], \"unit\": \"广州一中\"}");
        assertThat(entry.metadata().problems()).isEmpty();
        assertThat(entry.metadata().source()).contains("作品/报名表.docx");
    }

    @Test
    void formAndFileThatDifferAreReportedAndTheFormGoesFirst() throws IOException {
        Entry entry = both("{\"title\": \"听潮\", \"category\": \"case\", \"authors\": [\"李四\"]}");
        assertThat(entry.metadata().title()).contains("观潮");
        assertThat(entry.metadata().problems())
                .allMatch(MetadataProblem.Differs.class::isInstance)
                .extracting(
                        problem -> ((MetadataProblem.Differs) problem).field().id())
                .containsExactly("title", "category", "authors");
    }

    @Test
    void theFileFillsInWhatTheFormLeavesOut() throws IOException {
        Entry entry = both("{\"submittedAt\": \"2023-07-25T10:00:00+08:00\", \"unknown\": 1}");
        assertThat(entry.metadata().problems()).isEmpty();
        assertThat(entry.metadata().submittedAt()).contains(java.time.LocalDateTime.parse("2023-07-25T10:00:00"));
    }

    private Entry both(String json) throws IOException {
        return new Reading(folder)
                .zip(
                        Reading.member("作品/报名表.docx", Forms.lesson()),
                        Reading.member("作品/entry.json", json.getBytes(StandardCharsets.UTF_8)));
    }
}

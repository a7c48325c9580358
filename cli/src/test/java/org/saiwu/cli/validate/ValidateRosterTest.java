package org.saiwu.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;

/** Rosters and unit tables beside entries. */
class ValidateRosterTest {
    private static final String RULES = """
            id: texts
            title: { zh: 文稿, en: texts }
            timeZone: Asia/Shanghai
            categories:
              - { id: text, title: { zh: 文稿, en: text }, clause: 一 }
            submitters:
              - { id: person, title: { zh: 个人, en: person }, categories: [text], authors: { min: 1, max: 2 }, clause: 一 }
            form:
              clause: 一
              fields:
                - { id: title, title: { zh: 作品名称, en: title } }
                - { id: category, title: { zh: 项目, en: category }, format: category }
                - { id: authors, title: { zh: 作者, en: authors }, format: people }
                - { id: unit, title: { zh: 单位, en: unit } }
            items:
              - id: text
                title: { zh: 正文, en: text }
                clause: 二
                role: text
                mainWork: true
                names: ["*.txt"]
                types: [txt]
                count: { min: 1, max: 1 }
            quota:
              clause: 三
              unitTypes:
                - { id: county, title: { zh: 县, en: county }, places: 1 }
            """;
    private static final String HEADER = "作品名称,项目,作者,单位\n";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aContestOfTexts() throws IOException {
        file("rules.yaml", RULES);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void entry(String name, String unit) throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entries").resolve(name));
        Files.writeString(entry.resolve("正文.txt"), name);
        Files.writeString(
                entry.resolve("entry.json"),
                "{\"title\": \"%s\", \"category\": \"text\", \"authors\": [{\"name\": \"甲\"}], \"unit\": \"%s\"}"
                        .formatted(name, unit));
    }

    private Outcome validate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("validate", "-c", "rules.yaml", "--format", "json"));
        arguments.addAll(List.of(more));
        return CommandRun.in(folder).run(arguments.toArray(String[]::new));
    }

    private static JsonNode report(Outcome outcome) throws IOException {
        return new ObjectMapper().readTree(outcome.out());
    }

    private static List<String> rules(JsonNode findings) {
        List<String> rules = new ArrayList<>();
        findings.forEach(finding -> rules.add(finding.get("rule").asText()));
        return rules;
    }

    @Test
    void rowsOfARosterAreEntriesOfWhichOnlyTheRowIsKnown() throws IOException {
        file("名单.csv", HEADER + "一,文稿,甲,东县\n二,文稿,甲、乙、丙,东县\n");
        Outcome outcome = validate("名单.csv");
        assertThat(outcome.exitCode()).isEqualTo(1);
        JsonNode entries = report(outcome).get("entries");
        assertThat(entries).hasSize(2);
        assertThat(rules(entries.get(0).get("findings"))).isEmpty();
        assertThat(rules(entries.get(1).get("findings"))).containsExactly("authors.count");
    }

    @Test
    void aRowWhoseEntryIsNamedToIsThatEntry() throws IOException {
        entry("一", "东县");
        file("名单.csv", "作品名称,项目,作者,单位,文件\n一,文稿,甲,东县,一\n");
        Outcome outcome = validate("entries", "名单.csv");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(report(outcome).get("entries")).hasSize(1);
    }

    @Test
    void anEntryThatLiesWhereTheRowSaysIsRead() throws IOException {
        entry("一", "东县");
        file("名单.csv", "作品名称,项目,作者,单位,文件\n一,文稿,甲,东县,entries/一\n");
        JsonNode entries = report(validate("名单.csv")).get("entries");
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).get("files")).hasSize(2);
    }

    @Test
    void aRowThatNamesAnEntryThatIsNotThereIsAWarning() throws IOException {
        file("名单.csv", "作品名称,项目,作者,单位,文件\n一,文稿,甲,东县,一.zip\n");
        Outcome outcome = validate("名单.csv");
        assertThat(outcome.exitCode()).isZero();
        JsonNode finding = report(outcome).at("/entries/0/findings/0");
        assertThat(finding.get("severity").asText()).isEqualTo("warning");
        assertThat(finding.get("message").asText()).contains("一.zip");
    }

    @Test
    void aRosterCanNotLeadOutsideOfItsFolder() throws IOException {
        entry("一", "东县");
        Files.createDirectories(folder.resolve("lists"));
        file("lists/名单.csv", "作品名称,项目,作者,单位,文件\n一,文稿,甲,东县,../entries/一\n");
        assertThat(report(validate("lists/名单.csv")).at("/entries/0/files")).isEmpty();
    }

    @Test
    void moreEntriesThanAUnitHasPlacesIsFoundBetweenThem() throws IOException {
        entry("一", "东县");
        file("名单.csv", HEADER + "二,文稿,乙,东县\n");
        file("单位.csv", "单位,类型\n东县,县\n");
        Outcome outcome = validate("entries", "名单.csv", "--units", "单位.csv");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(rules(report(outcome).get("findings"))).containsExactly("quota.exceeded");
    }

    @Test
    void anEntryThroughAnotherUnitThanTheTableSaysIsFound() throws IOException {
        file("名单.csv", "作品名称,项目,作者,单位,推荐单位\n一,文稿,甲,一小,西县\n");
        file("单位.csv", "单位,类型,推荐单位\n东县,县,\n西县,县,\n一小,学校,东县\n");
        assertThat(rules(report(validate("名单.csv", "--units", "单位.csv")).get("findings")))
                .contains("entries.two-routes");
    }

    @Test
    void aUnitTableThatCanNotBeReadEndsWithTwo() throws IOException {
        entry("一", "东县");
        file("单位.csv", "没有,表头\n");
        Outcome outcome = validate("entries", "--units", "单位.csv");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("单位.csv");
    }
}

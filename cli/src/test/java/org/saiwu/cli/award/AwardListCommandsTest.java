package org.saiwu.cli.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;

class AwardListCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    private Outcome run(String command, String... more) {
        List<String> all = new ArrayList<>(List.of("award", command, "--awards", "awards.csv"));
        all.addAll(List.of(more));
        return CommandRun.in(folder).run(all.toArray(String[]::new));
    }

    private List<String> rules(String table, String... more) throws IOException {
        Files.writeString(folder.resolve("awards.csv"), table);
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(List.of("--format", "json"));
        List<String> rules = new ArrayList<>();
        JSON.readTree(run("check", all.toArray(String[]::new)).outBytes())
                .get("findings")
                .forEach(finding -> {
                    if (!finding.get("severity").asText().equals("info")) {
                        rules.add(finding.get("rule").asText());
                    }
                });
        return rules;
    }

    @Test
    void aPublished19And55And120IsOffItsPercentages() throws IOException {
        AwardTables.published(folder.resolve("awards.csv"), 19, 55, 120);
        Outcome outcome = run("check");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("19 first prize of 194 awards")
                .contains("in the proportion 15:25:35 it is 39, so 20 too few")
                .contains("29 too many")
                .contains("award.share");
        assertThat(run("check", "--lang", "zh").out()).contains("按 15:25:35 应为 39 件，少 20 件");
        assertThat(run("check", "--fail-on", "never").exitCode()).isZero();
    }

    @Test
    void aListThatKeepsThePercentagesPasses() throws IOException {
        AwardTables.published(folder.resolve("awards.csv"), 15, 25, 35);
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void withTheNumberOfWorksJudgedSharesAreOfThose() throws IOException {
        List<String> rules = rules(
                "work,category,award\nA,case,first\nB,case,second\nC,case,second\nD,case,third\nE,case,third\nF,case,third\n",
                "--judged",
                "case=8");
        assertThat(rules).isEmpty();
        assertThat(run("check", "--judged", "case=80").out())
                .contains("1 first prize of 80 works")
                .contains("it is 12");
    }

    @Test
    void aNumberForTheOnlyCategoryHoldsForAListThatNamesNone() throws IOException {
        AwardTables.published(folder.resolve("awards.csv"), 3, 5, 7);
        assertThat(run("check", "--judged", "case=20").exitCode()).isZero();
        assertThat(run("check", "--judged", "case=200").out()).contains("3 first prize of 200 works");
    }

    @Test
    void equalScoresWithDifferentAwardsAreASplitTie() throws IOException {
        assertThat(rules("work,award,score\nA,first,90\nB,second,90\nC,third,80\nD,,70\n"))
                .contains("award.tie-split");
    }

    @Test
    void aBetterScoreWithALowerAwardIsOutOfOrder() throws IOException {
        assertThat(rules("work,award,score\nA,second,91\nB,first,90\nC,third,80\nD,,70\n"))
                .containsExactly("award.order");
    }

    @Test
    void aWorkListedTwiceIsNamed() throws IOException {
        assertThat(rules("work,award,score\nA,first,91\nA,second,90\nC,third,80\nD,,70\n"))
                .containsExactly("award.share");
        assertThat(run("check").out()).contains("A stands in the list more than once");
    }

    @Test
    void everyFormatOfFindingsIsWritten() throws IOException {
        AwardTables.published(folder.resolve("awards.csv"), 19, 55, 120);
        for (String format : List.of("text", "json", "ndjson", "junit", "sarif", "html", "xlsx")) {
            Outcome outcome = run("check", "--format", format);
            assertThat(outcome.exitCode()).as(format).isEqualTo(1);
            assertThat(run("check", "--format", format).outBytes()).as(format).isEqualTo(outcome.outBytes());
        }
    }

    @Test
    void anAwardThatTheContestDoesNotKnowIsNamedWithItsCellInBothLanguages() throws IOException {
        Files.writeString(folder.resolve("awards.csv"), "作品编号,奖项\nA,一等奖\nB,特等奖\n");
        for (String command : List.of("check", "summary")) {
            Outcome english = run(command);
            assertThat(english.exitCode()).isEqualTo(2);
            assertThat(english.out()).isEmpty();
            assertThat(english.err()).contains("awards.csv: row 3, column B (奖项): “特等奖” is none of");
            assertThat(run(command, "--lang", "zh").err())
                    .contains("awards.csv")
                    .contains("特等奖")
                    .contains("第 3 行");
        }
    }

    @Test
    void aSummaryAddsUp() throws IOException {
        AwardTables.published(folder.resolve("awards.csv"), 19, 55, 120);
        JsonNode report = JSON.readTree(
                run("summary", "--by", "unit,category", "--format", "json").outBytes());
        int works = 0;
        for (JsonNode row : report.get("rows")) {
            works += row.get("works").asInt();
        }
        assertThat(report.get("rows")).hasSize(9);
        assertThat(works).isEqualTo(report.at("/total/works").asInt()).isEqualTo(194);
        assertThat(report.at("/total/counts/second").asInt()).isEqualTo(55);
    }

    @Test
    void aSummaryByLevelNamesTheShares() throws IOException {
        AwardTables.published(folder.resolve("awards.csv"), 15, 25, 60);
        assertThat(run("summary", "--by", "level").out())
                .containsPattern("first prize +15 +15.00%")
                .containsPattern("Total +100 +100.00%");
    }

    @Test
    void anUnknownDimensionIsAnsweredWithThoseThatExist() throws IOException {
        AwardTables.published(folder.resolve("awards.csv"), 1, 1, 1);
        Outcome outcome = run("summary", "--by", "school");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("unit, category, level");
    }
}

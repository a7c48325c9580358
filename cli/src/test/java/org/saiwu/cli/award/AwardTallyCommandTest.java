package org.saiwu.cli.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;

class AwardTallyCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    private Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("award", "tally"));
        all.addAll(List.of(arguments));
        return CommandRun.in(folder).run(all.toArray(String[]::new));
    }

    private Outcome scores(String table, String... more) throws IOException {
        Files.writeString(folder.resolve("scores.csv"), table);
        List<String> all = new ArrayList<>(List.of("--scores", "scores.csv"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private static JsonNode json(Outcome outcome) throws IOException {
        return JSON.readTree(outcome.outBytes());
    }

    private static String counts(JsonNode counts) {
        return counts.get("first") + "/" + counts.get("second") + "/" + counts.get("third");
    }

    @ParameterizedTest
    @CsvSource({"include,5/4/7", "exclude,2/5/7", "nearest,2/5/7"})
    void tiesAtTheLinesGoAsTheDefinitionsSay(String policy, String counts) throws IOException {
        AwardTables.example(folder.resolve("scores.csv"));
        Outcome outcome = run("--scores", "scores.csv", "--ties", policy, "--format", "json");
        assertThat(outcome.exitCode()).isZero();
        assertThat(counts(json(outcome).at("/categories/0/counts"))).isEqualTo(counts);
    }

    @Test
    void theKeysOfTheContractStandInTheJson() throws IOException {
        AwardTables.example(folder.resolve("scores.csv"));
        JsonNode report = json(run("--scores", "scores.csv", "--format", "json"));
        JsonNode award = report.at("/categories/0/awards/2");
        assertThat(report.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(report.at("/categories/0/id").asText()).isEqualTo("case");
        assertThat(report.at("/categories/0/works").asInt()).isEqualTo(20);
        assertThat(report.at("/categories/0/cutoffs/first/score").asInt()).isEqualTo(95);
        assertThat(award.get("work").asText()).isEqualTo("W03");
        assertThat(award.get("unit").asText()).isEqualTo("第二中学");
        assertThat(award.get("score").asInt()).isEqualTo(95);
        assertThat(award.get("rank").asInt()).isEqualTo(3);
        assertThat(award.get("level").asText()).isEqualTo("first");
        assertThat(report.get("ties")).hasSize(3);
        assertThat(report.get("units")).hasSize(2);
    }

    @Test
    void anOpenTieIsReportedAndTheListNotSettled() throws IOException {
        Outcome outcome = scores("work,unit,score\nA,x,90\nB,y,90\n", "--ties", "stop", "--format", "json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(json(outcome).get("settled").asBoolean()).isFalse();
        assertThat(json(outcome).at("/ties/0/open")).hasSize(2);
        assertThat(run("--scores", "scores.csv", "--ties", "stop", "--fail-on", "never")
                        .exitCode())
                .isZero();
    }

    @Test
    void aLotWithARecordedSeedSettlesWhatKeysDoNot() throws IOException {
        AwardTables.example(folder.resolve("scores.csv"));
        Outcome outcome = run("--scores", "scores.csv", "--ties", "keys", "--seed", "2025-07-31", "--format", "json");
        assertThat(outcome.exitCode()).isZero();
        JsonNode report = json(outcome);
        assertThat(counts(report.at("/categories/0/counts"))).isEqualTo("3/5/7");
        assertThat(report.at("/parameters/seed").asText()).isEqualTo("2025-07-31");
        assertThat(report.at("/ties/0/settledBy/0").asText()).isEqualTo("lot");
        assertThat(run("--scores", "scores.csv", "--ties", "keys").exitCode()).isEqualTo(1);
    }

    @Test
    void aDeclaredKeyPutsWorksThatUseTheCityPlatformFirst() throws IOException {
        Outcome outcome = scores(
                "作品编号,单位,得分,应用市平台\nA,x,90,否\nB,y,90,是\nC,z,80,否\n",
                "-c",
                "guangzhou-2025",
                "--shares",
                "first=33,second=33",
                "--format",
                "json");
        assertThat(outcome.exitCode()).isZero();
        JsonNode award = json(outcome).at("/categories/0/awards/0");
        assertThat(award.get("work").asText()).isEqualTo("B");
        assertThat(award.get("level").asText()).isEqualTo("first");
        assertThat(award.get("decidedBy").asText()).isEqualTo("cityPlatform");
    }

    @Test
    void aContestWithoutSharesAsksForThem() throws IOException {
        Outcome outcome = scores("work,score\nA,90\n", "-c", "guangzhou-2025");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("sets no shares").contains("--shares first=15,second=15,third=15");
    }

    @Test
    void wrongMarksAreNamedWithTheirRowsAndDoNotCount() throws IOException {
        Outcome outcome = scores("work,judge,score\nA,J,abc\nA,K,90\nB,J,300\nB,K,80\nC,J,\n", "--format", "json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        List<String> issues = new ArrayList<>();
        json(outcome)
                .get("issues")
                .forEach(issue -> issues.add(
                        issue.get("kind").asText() + " " + issue.get("work").asText() + " " + issue.get("row")));
        assertThat(issues).containsExactly("missing C 6", "out-of-range B 4", "not-a-number A 2", "unscored C 0");
        assertThat(json(outcome).at("/categories/0/works").asInt()).isEqualTo(2);
    }

    @Test
    void aWorkThatIsNotOnTheRosterIsNotAwarded() throws IOException {
        Files.writeString(folder.resolve("roster.csv"), "作品编号,作品名称,项目,单位\nA,甲,案例,x\n");
        Outcome outcome = scores("work,score\nA,90\nZ,99\n", "--roster", "roster.csv", "--format", "json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(json(outcome).at("/issues/0/kind").asText()).isEqualTo("unknown-work");
        assertThat(json(outcome).at("/categories/0/id").asText()).isEqualTo("case");
        assertThat(json(outcome).at("/categories/0/awards")).hasSize(1);
    }

    @Test
    void aMarkForTheJudgesOwnUnitIsSetAside() throws IOException {
        Files.writeString(folder.resolve("judges.csv"), "评委,单位\n评委1,一中\n评委2,大学\n");
        Outcome outcome =
                scores("作品编号,单位,评委1,评委2\nA,一中,100,80\nB,二中,90,90\n", "--judges", "judges.csv", "--format", "json");
        assertThat(json(outcome).at("/issues/0/kind").asText()).isEqualTo("conflict-of-interest");
        assertThat(json(outcome).at("/categories/0/awards/0/work").asText()).isEqualTo("B");
        assertThat(json(outcome).at("/categories/0/awards/1/score").asInt()).isEqualTo(80);
    }

    private static final String UNITS = """
            单位,类型,推荐单位,别名
            天河区,县（市）区,,
            第一小学,,天河区,一小
            第二小学,,天河区,
            第三小学,,海珠区,
            """;

    private JsonNode byUnit(String... more) throws IOException {
        Files.writeString(folder.resolve("units.csv"), UNITS);
        List<String> all = new ArrayList<>(List.of("--units", "units.csv", "--format", "json"));
        all.addAll(List.of(more));
        return json(scores("work,unit,score\nA,一小,90\nB,第二小学,80\nC,第三小学,70\nD,某校,60\n", all.toArray(String[]::new)));
    }

    @Test
    void worksCountForTheUnitThatNominatesThem() throws IOException {
        List<String> units = new ArrayList<>();
        byUnit().get("units")
                .forEach(unit -> units.add(
                        unit.get("name").asText() + " " + unit.path("type").asText() + " " + unit.get("entries")));
        assertThat(units).containsExactly("天河区 county 2", "某校  1", "海珠区  1");
        assertThat(byUnit().at("/categories/0/awards/0/unit").asText()).isEqualTo("第一小学");
        assertThat(byUnit().at("/inputs/1/role").asText()).isEqualTo("units");
    }

    @Test
    void theRosterSaysWhoNominatesAWorkBeforeTheUnitTableDoes() throws IOException {
        Files.writeString(
                folder.resolve("roster.csv"), "作品编号,项目,单位,推荐单位\nA,案例,一小,某校\nB,案例,第二小学,\nC,案例,第三小学,\nD,案例,某校,一小\n");
        JsonNode units = byUnit("--roster", "roster.csv").get("units");
        assertThat(units.at("/0/name").asText()).isEqualTo("天河区");
        assertThat(units.at("/0/counts/first").asInt()).isZero();
        assertThat(units.at("/1/name").asText()).isEqualTo("某校");
        assertThat(units.at("/1/counts/first").asInt()).isEqualTo(1);
    }

    @Test
    void unitsThatTheTableDoesNotHaveAreNamed() throws IOException {
        Files.writeString(folder.resolve("units.csv"), UNITS);
        assertThat(scores("work,unit,score\nA,一小,90\nD,某校,60\n", "--units", "units.csv")
                        .err())
                .contains("units.csv has no 某校")
                .doesNotContain("一小");
    }

    @Test
    void aJudgeOfTheWorksOwnUnitUnderAnotherNameIsSetAside() throws IOException {
        Files.writeString(folder.resolve("judges.csv"), "评委,单位\n评委1,第一小学\n");
        Files.writeString(folder.resolve("units.csv"), UNITS);
        Outcome outcome = scores(
                "作品编号,单位,评委1,评委2\nA,一小,100,80\nB,第二小学,90,90\n",
                "--judges",
                "judges.csv",
                "--units",
                "units.csv",
                "--format",
                "json");
        assertThat(json(outcome).at("/issues/0/kind").asText()).isEqualTo("conflict-of-interest");
        assertThat(json(outcome).at("/categories/0/awards/0/work").asText()).isEqualTo("B");
    }

    @Test
    void theRulesMakeANominatingUnitOutstandingUnlessItWasLate() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), """
                extends: platform-application
                id: small
                title: { zh: 小活动, en: small }
                awards:
                  clause: 五
                  levels:
                    - { id: first, title: { zh: 一等奖, en: first prize }, share: 50% }
                  ties: include
                  outstandingUnits:
                    clause: 六
                    minEntries: 2
                    minAwardedShare: 100%
                    onTime: true
                    points: { entry: 1, first: 2.5 }
                """);
        JsonNode units = byUnit("-c", "rules.yaml").get("units");
        assertThat(units.at("/0/points").asText()).isEqualTo("7");
        assertThat(units.at("/0/outstanding").asBoolean()).isTrue();
        assertThat(units.at("/1/outstanding").asBoolean()).isFalse();
        JsonNode late = byUnit("-c", "rules.yaml", "--late", "天河区");
        assertThat(late.at("/units/0/outstanding").asBoolean()).isFalse();
        assertThat(late.at("/parameters/lateUnits").toString()).isEqualTo("[\"天河区\"]");
    }

    @Test
    void judgesWithoutScoresAreNotPassedOverInSilence() throws IOException {
        Outcome outcome = run("--works", "case=120", "--judges", "judges.csv");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--judges, --units and --late need --scores");
    }

    @Test
    void anAdjustmentThatCanNotBeJustifiedIsRefused() throws IOException {
        Outcome outcome = scores("work,judge,score\nA,J,80\nB,J,90\n", "--normalize", "z-score");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("not adjusted (z-scores), the raw scores count: judge J marked fewer than 5 works");
    }

    @Test
    void anAdjustmentPutsRawAndAdjustedRanksSideBySide() throws IOException {
        AwardTables.judged(folder.resolve("scores.csv"));
        Outcome outcome = run("--scores", "scores.csv", "--normalize", "additive", "--format", "json");
        assertThat(outcome.exitCode()).isZero();
        JsonNode award = json(outcome).at("/categories/0/awards/0");
        assertThat(award.has("rawScore")).isTrue();
        assertThat(award.has("rawRank")).isTrue();
        assertThat(json(outcome).at("/normalization/0/applied").asBoolean()).isTrue();
    }

    @Test
    void countsArePlannedUnderEachPolicySideBySide() throws IOException {
        Outcome outcome = run("--works", "case=13,team=10", "--format", "json");
        assertThat(outcome.exitCode()).isZero();
        JsonNode plan = json(outcome).at("/categories/0");
        List<String> counts = new ArrayList<>();
        plan.get("plans").forEach(row -> counts.add(row.get("rounding").asText() + " " + counts(row.get("counts"))));
        assertThat(counts(plan.get("counts"))).isEqualTo("2/3/5");
        assertThat(counts)
                .contains("independent-half-up 2/3/5", "floor 1/3/4", "cumulative-floor 1/4/4")
                .hasSize(6);
        assertThat(counts(json(outcome).at("/categories/1/counts"))).isEqualTo("2/2/4");
    }

    @Test
    void countsArePlannedOfARoster() throws IOException {
        Files.writeString(folder.resolve("roster.csv"), "作品编号,项目\nA,案例\nB,案例\nC,优秀团队\n");
        JsonNode report = json(run("--roster", "roster.csv", "--format", "json"));
        assertThat(report.at("/categories/0/works").asInt()).isEqualTo(2);
        assertThat(report.at("/categories/1/id").asText()).isEqualTo("team");
    }

    @ParameterizedTest
    @CsvSource({"case", "case=-1", "case=2=3", "case=1;case=2", "case=9999999"})
    void aNumberOfWorksThatIsNoneIsWrongUsage(String works) {
        Outcome outcome = run("--works", works.replace(';', ','));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("write CATEGORY=N");
    }

    @Test
    void anUnknownCategoryIsAnsweredWithThoseThatExist() {
        assertThat(run("--works", "film=3").err())
                .contains("no category film")
                .contains("case, dual-teacher-lesson, team");
    }

    @Test
    void anUnknownPolicyIsAnsweredWithThoseThatExist() {
        Outcome outcome = run("--works", "case=3", "--rounding", "up");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--rounding: there is no up").contains("cumulative-floor");
    }

    @Test
    void scoresOrWorksAreNeeded() {
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run("--works", "case=1", "--scores", "x.csv").exitCode()).isEqualTo(2);
    }

    @Test
    void worksGoByTheirNamesWhereTheyHaveNoNumbers() throws IOException {
        Outcome outcome = scores("作品名称,单位,得分\n甲,x,90\n乙,y,80\n", "--format", "json");
        assertThat(outcome.exitCode()).isZero();
        assertThat(json(outcome).at("/categories/0/awards/0/work").asText()).isEqualTo("甲");
    }

    @Test
    void aTableWithoutScoresIsTurnedDownInBothLanguages() throws IOException {
        Outcome english = scores("foo,bar\n1,2\n");
        Outcome chinese = run("--scores", "scores.csv", "--lang", "zh");
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).contains("scores.csv").contains("row 1");
        assertThat(chinese.err()).contains("scores.csv").contains("第 1 行");
    }

    @Test
    void theOrderOfRowsChangesNothing() throws IOException {
        AwardTables.judged(folder.resolve("scores.csv"));
        byte[] first = run("--scores", "scores.csv", "--format", "csv").outBytes();
        List<String> lines = Files.readAllLines(folder.resolve("scores.csv"));
        List<String> turned = new ArrayList<>(lines.subList(1, lines.size()));
        java.util.Collections.reverse(turned);
        turned.add(0, lines.get(0));
        Files.write(folder.resolve("scores.csv"), turned);
        assertThat(new String(run("--scores", "scores.csv", "--format", "csv").outBytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(first, StandardCharsets.UTF_8));
    }

    @Test
    void aSecondRunGivesTheSameBytesInEveryFormat() throws IOException {
        AwardTables.judged(folder.resolve("scores.csv"));
        for (String format : List.of("text", "json", "csv", "html", "xlsx")) {
            byte[] once = run("--scores", "scores.csv", "--format", format).outBytes();
            byte[] again = run("--scores", "scores.csv", "--format", format).outBytes();
            assertThat(again).as(format).isEqualTo(once).isNotEmpty();
        }
    }
}

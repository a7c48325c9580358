package org.saiwu.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.award.ScoreIssue.Kind;
import org.saiwu.contest.AwardKey;
import org.saiwu.contest.AwardLevel;
import org.saiwu.contest.LocalizedText;
import org.saiwu.table.TableException;
import org.saiwu.table.TableOptions;

class ScoreFileTest {
    private final Path folder;

    ScoreFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ScoreSheet read(String content, ScoreFile.Settings settings) throws Exception {
        Path file = Files.writeString(folder.resolve("得分.csv"), content);
        return ScoreFile.read(file, TableOptions.standard(), settings).sheet();
    }

    private ScoreSheet read(String content) throws Exception {
        return read(content, ScoreFile.Settings.plain());
    }

    @Test
    void oneRowAWork() throws Exception {
        ScoreSheet sheet = read("作品编号,项目,单位,得分\nA1,案例,一中,90.5\n");

        assertThat(sheet.works()).containsExactly(Work.of("A1", "案例", "一中"));
        assertThat(sheet.marks()).containsExactly(new Mark("A1", "", "", new BigDecimal("90.5"), 2));
    }

    @Test
    void oneRowAWorkAndJudge() throws Exception {
        ScoreSheet sheet = read("作品编号,评委,评委单位,得分\nA1,甲,一中,90\nA1,乙,,80\n");

        assertThat(sheet.marks().stream().map(Mark::judge)).containsExactly("甲", "乙");
        assertThat(sheet.judgeUnits()).isEqualTo(Map.of("甲", "一中"));
    }

    @Test
    void oneColumnAJudge() throws Exception {
        ScoreSheet sheet = read("作品编号,评委1,评委2（组长）,备注\nA1,90,80,好\nA2,,70,\n");

        assertThat(sheet.marks().stream().map(mark -> mark.work() + mark.judge() + mark.score()))
                .containsExactly("A1评委190", "A1评委2（组长）80", "A2评委2（组长）70");
        assertThat(sheet.issues()).isEmpty();
    }

    @Test
    void noScoresAtAllAreRefused() {
        assertThatThrownBy(() -> read("作品编号,备注\nA1,好\n")).isInstanceOf(TableException.class);
    }

    @Test
    void missingAndOddScoresAreIssuesWithTheirRow() throws Exception {
        assertThat(read("作品编号,评委,得分\nA1,甲,\nA2,甲,缺席\nA3,甲,优\n").issues())
                .containsExactly(
                        new ScoreIssue(Kind.MISSING, "A1", "甲", 2, ""),
                        new ScoreIssue(Kind.MISSING, "A2", "甲", 3, "缺席"),
                        new ScoreIssue(Kind.NOT_A_NUMBER, "A3", "甲", 4, "优"));
    }

    @Test
    void aWorkWithTwoUnitsIsAnIssue() throws Exception {
        ScoreSheet sheet = read("作品编号,单位,评委,得分\nA1,乙校,甲,90\nA1,,乙,90\nA1,甲校,丙,90\n");

        assertThat(sheet.works()).containsExactly(Work.of("A1", ScoreFile.ONE_CATEGORY, "乙校"));
        assertThat(sheet.issues().get(0).kind()).isEqualTo(Kind.CONTRADICTORY_WORK);
    }

    @Test
    void declaredKeysAreReadAsYesAndNoOrNumbers() throws Exception {
        AwardKey key =
                new AwardKey("cityPlatform", new LocalizedText("应用市平台", "city platform"), List.of("市平台"), true, "五(二)");
        ScoreFile.Settings settings = new ScoreFile.Settings(List.of(key), UnaryOperator.identity(), Optional.empty());
        ScoreSheet sheet = read("作品编号,得分,市平台\nA1,90,是\nA2,90,否\nA3,90,\n", settings);

        assertThat(sheet.works().stream().map(Work::keys))
                .containsExactly(
                        Map.of("cityPlatform", BigDecimal.ONE), Map.of("cityPlatform", BigDecimal.ZERO), Map.of());
    }

    @Test
    void marksForWorksOutsideTheListAreFoundByTheTally() throws Exception {
        ScoreFile.Settings settings = new ScoreFile.Settings(
                List.of(), UnaryOperator.identity(), Optional.of(List.of(Work.of("A1", "case", "一中"))));
        AwardTally tally = AwardTally.of(read("作品编号,得分\nA1,90\nA9,90\n", settings), Scores.POLICY);

        assertThat(tally.issues()).containsExactly(new ScoreIssue(Kind.UNKNOWN_WORK, "A9", "", 3, "90"));
        assertThat(tally.categories().get(0).id()).isEqualTo("case");
    }

    @Test
    void levelsOfAListAreReadByIdTitleOrName() throws Exception {
        Path file = Files.writeString(folder.resolve("名单.csv"), "作品,获奖等级\na,一等奖\nb,First Prize\nc,一等\nd,未获奖\n");
        AwardLevel first =
                new AwardLevel("first", new LocalizedText("一等奖", "first prize"), List.of("一等"), Optional.empty());
        AwardFile list = AwardFile.read(file, TableOptions.standard(), List.of(first), UnaryOperator.identity());

        assertThat(list.awards().stream().map(ListedAward::level))
                .containsExactly(Optional.of("first"), Optional.of("first"), Optional.of("first"), Optional.empty());
    }
}

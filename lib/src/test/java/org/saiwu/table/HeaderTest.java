package org.saiwu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saiwu.table.Tables.csv;
import static org.saiwu.table.Tables.refused;
import static org.saiwu.table.Tables.scores;
import static org.saiwu.table.Tables.sentence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {
    private final Path folder;

    HeaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theHeaderIsFoundBelowATitleAndARemark() throws Exception {
        assertThat(scores(csv(folder, "二〇二五年得分表,\n填表人：,张三\n作品,得分\n甲,90\n"))).containsExactly("甲=90");
    }

    @Test
    void englishNamesDoAsWell() throws Exception {
        assertThat(scores(csv(folder, "Work,SCORE\n甲,90\n"))).containsExactly("甲=90");
    }

    @Test
    void spacesWidthMarksAndHintsDoNotMatter() throws Exception {
        assertThat(scores(csv(folder, "*作 品：,得分（百分制）,Ｊｕｄｇｅ\n甲,90,王\n"))).containsExactly("甲=90");
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() throws Exception {
        assertThat(scores(csv(folder, "得分,别的,作品\n90,x,甲\n"))).containsExactly("甲=90");
    }

    @Test
    void aMissingColumnIsNamedWithWhatWasFound() throws Exception {
        assertThat(sentence(refused(csv(folder, "汇总\n作品,分数\n甲,90\n")))).isEqualTo("缺少列：得分；最接近表头的是第 2 行：作品、分数");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() throws Exception {
        assertThat(sentence(refused(csv(folder, "作品,得分,score\n甲,90,80\n"))))
                .isEqualTo("第 1 行 C 列（score）与第 1 行 B 列（得分）是同一列，请改名或删去其一");
    }

    @Test
    void columnsToldApartOnlyByTheirHintsAreExtraOnes() throws Exception {
        ColumnAliases aliases = ColumnAliases.none().required("work", "作品").optional("judge", "评委");
        try (Table table = TableReader.open(csv(folder, "作品,评委(甲),评委(乙)\n一,90,80\n"), aliases)) {
            assertThat(table.column("judge")).isEmpty();
            assertThat(table.columns())
                    .containsExactly(
                            new Column(0, "作品", Optional.of("work")),
                            new Column(1, "评委(甲)", Optional.empty()),
                            new Column(2, "评委(乙)", Optional.empty()));
            assertThat(table.next().orElseThrow().text(table.columns().get(2))).contains("80");
        }
    }

    @Test
    void aHeaderOfTwoRowsIsReadDownwards() throws Exception {
        ColumnAliases aliases = ColumnAliases.none()
                .required("unit", "单位")
                .required("case", "推优数案例")
                .required("team", "团队");
        try (Table table = TableReader.open(csv(folder, "单位,推优数,,备注\n,案例,团队,\n一中,3,4,x\n"), aliases)) {
            Row row = table.next().orElseThrow();

            assertThat(row.number()).isEqualTo(3);
            assertThat(row.number("case")).contains(java.math.BigDecimal.valueOf(3));
            assertThat(row.number("team")).contains(java.math.BigDecimal.valueOf(4));
        }
    }

    @Test
    void subColumnsBelowAMergedNameAreTakenIntoTheHeader() throws Exception {
        ColumnAliases aliases = ColumnAliases.none().required("unit", "单位");
        try (Table table = TableReader.open(csv(folder, "单位,一等奖,,二等奖,\n,案例,课例,案例,课例\n一中,1,2,3,4\n"), aliases)) {
            assertThat(table.columns().stream().map(Column::header))
                    .containsExactly("单位", "一等奖/案例", "一等奖/课例", "二等奖/案例", "二等奖/课例");
        }
    }

    @Test
    void aFirstRowWithoutAKeyStaysARow() throws Exception {
        assertThat(scores(csv(folder, "作品,得分,备注\n,,缺考\n甲,90,\n"))).containsExactly("=", "甲=90");
    }

    @Test
    void withNothingWantedTheFirstRowOfTwoCellsIsTheHeader() throws Exception {
        try (Table table = TableReader.open(csv(folder, "标题,\n甲,乙\n1,2\n"), ColumnAliases.none())) {
            assertThat(table.columns().stream().map(Column::header)).containsExactly("甲", "乙");
            assertThat(table.headerRow()).isEqualTo(2);
        }
    }

    @Test
    void oneNameForTwoColumnsIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> ColumnAliases.none().required("a", "单位").required("b", "单 位"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(List.of(Column.lettersOf(0), Column.lettersOf(25), Column.lettersOf(26), Column.lettersOf(16383)))
                .containsExactly("A", "Z", "AA", "XFD");
    }
}

package org.saiwu.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.contest.Contest;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.Contests;
import org.saiwu.table.TableException;

class QuotaFilesTest {
    @TempDir
    Path folder = Path.of("");

    private final Contest contest;

    QuotaFilesTest() throws ContestException {
        contest = Contests.find(Contests.DEFAULT_ID);
    }

    @Test
    void aChineseUnitTableIsReadWithEveryColumn() throws Exception {
        UnitFile read = units("""
                单位,类型,权重,最少,最多,试点,推荐单位,别名
                天河区,县（市）区,"１,234",2,50,是,,天河、天河区教育局
                第一中学,市管学校,56.5,,,否,天河区,
                合计,,1290.5,,,,,
                """, UnitFile.Columns.USUAL);

        Unit county = read.units().get(0);
        assertThat(county.type()).isEqualTo("county");
        assertThat(county.weights()).isEqualTo(Map.of("weight", new BigDecimal("1234")));
        assertThat(county.minimum()).isEqualTo(OptionalLong.of(2));
        assertThat(county.maximum()).isEqualTo(OptionalLong.of(50));
        assertThat(county.pilot()).isTrue();
        assertThat(county.aliases()).containsExactly("天河", "天河区教育局");
        Unit school = read.units().get(1);
        assertThat(school.type()).isEqualTo("city-school");
        assertThat(school.weights()).isEqualTo(Map.of("weight", new BigDecimal("56.5")));
        assertThat(school.nominatedBy()).contains("天河区");
        assertThat(read.units()).hasSize(2);
        assertThat(read.totalRows()).containsExactly(4);
    }

    @Test
    void anEnglishUnitTableIsReadTheSame() throws Exception {
        UnitFile read = units("unit,type,weight\nA,county,7\n", UnitFile.Columns.USUAL);

        assertThat(read.units()).singleElement().satisfies(unit -> {
            assertThat(unit.type()).isEqualTo("county");
            assertThat(unit.weights()).isEqualTo(Map.of("weight", new BigDecimal("7")));
        });
    }

    @Test
    void anotherColumnMayHoldTheWeight() throws Exception {
        UnitFile.Columns columns = new UnitFile.Columns(Optional.of("教师数"), Optional.of("底线"), Optional.empty());
        UnitFile read = units("单位,权重,教师数,底线\nA,1,20,3\n", columns);

        assertThat(read.units().get(0).weights()).isEqualTo(Map.of("教师数", new BigDecimal("20")));
        assertThat(read.units().get(0).minimum()).isEqualTo(OptionalLong.of(3));
    }

    @Test
    void columnsNamedLikeCategoriesHoldTheWeightsForThem() throws Exception {
        UnitFile read = units("unit,case,team,places\nA,3,4,5\n", UnitFile.Columns.USUAL);

        assertThat(read.units().get(0).weights())
                .isEqualTo(Map.of("case", new BigDecimal("3"), "team", new BigDecimal("4")));
        assertThat(read.units().get(0).places()).isEqualTo(OptionalLong.of(5));
    }

    @Test
    void aBadCellIsNamedByRowAndColumn() {
        assertThatThrownBy(() -> units("单位,权重\n天河区,-5\n", UnitFile.Columns.USUAL))
                .isInstanceOfSatisfying(TableException.class, problem -> assertThat(problem.sentence(Locale.ENGLISH))
                        .contains("row 2, column B")
                        .contains("-5"));
    }

    @Test
    void placesForCategoriesAreTotals() throws Exception {
        assertThat(categories("项目,名额\nteam,12\ncase,20\n"))
                .isEqualTo(new Spread.Totals(Map.of("case", 20L, "team", 12L)));
    }

    @Test
    void weightsForCategoriesAreWeights() throws Exception {
        assertThat(categories("category,weight\ncase,2\nteam,1.5\n"))
                .isEqualTo(new Spread.Weighted(Map.of("case", new BigDecimal("2"), "team", new BigDecimal("1.5"))));
    }

    @Test
    void aCategoryThatTheContestDoesNotHaveIsTurnedDown() {
        assertThatThrownBy(() -> categories("category,places\nchess,2\n"))
                .isInstanceOfSatisfying(TableException.class, problem -> assertThat(problem.sentence(Locale.ENGLISH))
                        .contains("chess"));
    }

    private UnitFile units(String text, UnitFile.Columns columns) throws IOException, TableException {
        return UnitFile.read(Files.writeString(folder.resolve("units.csv"), text), contest, columns);
    }

    private Spread categories(String text) throws IOException, TableException {
        return CategoryFile.read(Files.writeString(folder.resolve("categories.csv"), text), contest);
    }
}

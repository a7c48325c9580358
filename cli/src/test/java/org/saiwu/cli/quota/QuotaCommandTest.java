package org.saiwu.cli.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;

class QuotaCommandTest {
    private static final String UNITS = """
            单位,类型,权重,试点
            天河区,县（市）区,5200,是
            越秀区,县（市）区,4100,
            第一中学,市管学校,900,
            """;
    private static final String ROSTER_HEADER = "作品名称,项目,申报类型,作者,单位\n";

    @TempDir
    Path folder = Path.of("");

    private record Ran(int code, String out, String err) {}

    private Ran saiwu(String... arguments) {
        CommandRun.Outcome outcome = CommandRun.in(folder).run(arguments);
        return new Ran(outcome.exitCode(), outcome.out(), outcome.err());
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String flat(String json) {
        return json.replaceAll("\\s", "");
    }

    @Test
    void fixedPlacesOfTypesAreUsedWhenNoTotalIsGiven() throws IOException {
        file("u.csv", UNITS);
        Ran ran = saiwu("quota", "allocate", "--units", "u.csv", "--format", "csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                unit,type,weight,places,tied
                天河区,county,,40,0
                越秀区,county,,40,0
                第一中学,city-school,,6,0
                """.replace("\n", "\r\n"));
    }

    @Test
    void aUnitThatTheTableHasOnlyForItsNominatorGetsNoPlaces() throws IOException {
        file("u.csv", "单位,类型,权重,推荐单位\n天河区,县（市）区,5200,市教育局\n第一小学,,,天河区\n第二小学,,300,天河区\n");
        assertThat(saiwu("quota", "allocate", "--units", "u.csv").err())
                .contains("第二小学")
                .doesNotContain("第一小学");
        Ran ran = saiwu("quota", "allocate", "--units", "u.csv", "--total", "11", "--format", "csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("天河区,county,5200,10,0")
                .contains("第二小学,,300,1,0")
                .doesNotContain("第一小学");
    }

    @Test
    void pilotUnitsKeepTheirPlacesWhenFixedPlacesAreCut() throws IOException {
        file("u.csv", UNITS);
        Ran ran =
                saiwu("quota", "allocate", "--units", "u.csv", "--method", "fixed", "--total", "63", "--format", "csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().skip(1).map(line -> line.split(",")[3])).containsExactly("40", "20", "3");
    }

    @Test
    void minimaAndMaximaBoundAnAllocation() throws IOException {
        file("u.csv", """
                unit,weight,least
                A,5200,2
                B,4100,2
                C,2600,2
                D,1500,2
                E,900,2
                F,420,2
                G,180,2
                H,100,2
                """);
        Ran ran = saiwu(
                "quota",
                "allocate",
                "--units",
                "u.csv",
                "--total",
                "60",
                "--min",
                "least",
                "--max",
                "15",
                "--format",
                "csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().skip(1).map(line -> line.split(",")[3]))
                .containsExactly("15", "15", "13", "7", "4", "2", "2", "2");
    }

    @Test
    void aTieStaysOpenUntilAKeyIsDeclared() throws IOException {
        file("u.csv", "unit,weight\nA,55\nB,30\nC,35\nD,13\nE,11\n");
        String[] asked = {
            "quota", "allocate", "--units", "u.csv", "--total", "6", "--method", "hamilton", "--format", "json"
        };
        assertThat(flat(saiwu(asked).out())).contains("\"ties\":[{\"units\":[\"C\",\"E\"],\"places\":1}]");
        assertThat(flat(saiwu(with(asked, "--ties", "pilot,name")).out()))
                .contains("\"ties\":[]")
                .contains("\"keys\":[\"name\"],\"granted\":[\"C\"]");
        Ran lot = saiwu(with(asked, "--ties", "lot", "--seed", "公证 2025-07-01"));
        assertThat(flat(lot.out())).contains("\"keys\":[\"lot:公证2025-07-01\"]");
        Ran unrecorded = saiwu(with(asked, "--ties", "lot"));
        assertThat(unrecorded.code()).isEqualTo(2);
        assertThat(unrecorded.err()).contains("--seed");
    }

    private static String[] with(String[] arguments, String... more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }

    @Test
    void theOrderOfTheTableDecidesNothingButTheOrderOfTheResult() throws IOException {
        List<String> rows = List.of("A,55", "B,30", "C,35", "D,13", "E,11");
        file("u.csv", "unit,weight\n" + String.join("\n", rows));
        file("v.csv", "unit,weight\n" + String.join("\n", List.of("E,11", "C,35", "A,55", "D,13", "B,30")));
        String[] asked = {
            "--total", "6", "--method", "hamilton", "--by-category", "even", "--ties", "name", "--format", "csv"
        };
        Ran one = saiwu(with(new String[] {"quota", "allocate", "--units", "u.csv"}, asked));
        Ran other = saiwu(with(new String[] {"quota", "allocate", "--units", "v.csv"}, asked));
        assertThat(one.code()).isZero();
        assertThat(other.out().lines().sorted())
                .containsExactlyElementsOf(one.out().lines().sorted().toList());
    }

    @Test
    void categoriesWithTotalsAreFilledExactly() throws IOException {
        file("u.csv", "单位,应用案例,双师课堂课例,优秀团队,名额\nA,123,45,815,5\nB,912,714,414,11\nC,312,255,215,4\n");
        file("c.csv", "项目,名额\n优秀团队,8\n应用案例,7\n双师课堂课例,5\n");
        Ran ran = saiwu(
                "quota",
                "allocate",
                "--units",
                "u.csv",
                "--method",
                "biproportional",
                "--by-category",
                "c.csv",
                "--format",
                "csv");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().skip(1).map(line -> line.replaceFirst("^.*?,0,", "")))
                .containsExactly("1,0,4", "4,4,3", "2,1,1");
    }

    @Test
    void methodsSideBySideMarkTheUnitsThatDiffer() throws IOException {
        file("u.csv", "unit,weight\nA,9061\nB,7179\nC,5259\nD,3319\nE,1182\n");
        Ran ran = saiwu(
                "quota",
                "allocate",
                "--units",
                "u.csv",
                "--total",
                "26",
                "--compare",
                "hamilton,jefferson,webster",
                "--format",
                "csv");
        assertThat(ran.out().lines().findFirst().orElse(""))
                .isEqualTo("unit,type,weight,places,tied,method:hamilton,method:jefferson,method:webster");
        assertThat(ran.out()).contains("A,,9061,9,0,9,10,9\r\n").contains("D,,3319,3,0,4,3,3\r\n");
        assertThat(saiwu("quota", "allocate", "--units", "u.csv", "--total", "26", "--compare", "hamilton,jefferson")
                        .out())
                .contains("2 unit(s) get different places: A, D");
    }

    @Test
    void placesThatCanNotBeSharedAreExplained() throws IOException {
        file("u.csv", UNITS);
        Ran ran = saiwu("quota", "allocate", "--units", "u.csv", "--total", "5", "--min", "2");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("6 places at least, 1 more than the 5");
        assertThat(saiwu("--lang", "zh", "quota", "allocate", "--units", "u.csv", "--total", "5", "--min", "2")
                        .err())
                .contains("最少共需 6 个名额，比总数 5 多 1 个");
    }

    @Test
    void aBadCellIsNamedByRowAndColumnInBothLanguages() throws IOException {
        file("u.csv", "单位,权重\n甲,12\n乙,abc\n");
        Ran english = saiwu("quota", "allocate", "--units", "u.csv", "--total", "5");
        assertThat(english.code()).isEqualTo(2);
        assertThat(english.err())
                .contains("u.csv")
                .contains("row 3, column B (权重)")
                .contains("“abc” is not a number");
        assertThat(saiwu("--lang", "zh", "quota", "allocate", "--units", "u.csv", "--total", "5")
                        .err())
                .contains("第 3 行")
                .contains("B 列");
    }

    @Test
    void wrongOptionsAreRefused() throws IOException {
        file("u.csv", UNITS);
        assertThat(saiwu("quota", "allocate").code()).isEqualTo(2);
        assertThat(saiwu("quota", "allocate", "--units", "none.csv").code()).isEqualTo(2);
        assertThat(saiwu("quota", "allocate", "--units", "u.csv", "--total", "-1")
                        .code())
                .isEqualTo(2);
        Ran method = saiwu("quota", "allocate", "--units", "u.csv", "--method", "dhondt");
        assertThat(method.code()).isEqualTo(2);
        assertThat(method.err()).contains("jefferson");
        assertThat(saiwu("quota", "allocate", "--units", "u.csv", "--report", "sarif=x")
                        .err())
                .contains("text, json, csv, xlsx or html");
    }

    @Test
    void aUnitOverItsQuotaIsAnError() throws IOException {
        file("u.csv", UNITS);
        file("r.csv", ROSTER_HEADER + "作品,应用案例,教师,张三,第一中学\n".repeat(7));
        Ran ran = saiwu("quota", "check", "--roster", "r.csv", "--units", "u.csv");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("第一中学 nominates 7; its quota is 6").contains("quota.exceeded");
        assertThat(saiwu("quota", "check", "--roster", "r.csv", "--units", "u.csv", "--fail-on", "never")
                        .code())
                .isZero();
    }

    @Test
    void aQuotaThatIsJustFullEvenlySpreadSaysNothingOfTheUnit() throws IOException {
        file("u.csv", "单位,类型\n第一中学,市管学校\n");
        file("r.csv", ROSTER_HEADER + ("作品,应用案例,教师,张三,第一中学\n" + "课,双师课堂课例,,李四,第一中学\n" + "队,优秀团队,,王五,第一中学\n").repeat(2));
        Ran ran = saiwu("quota", "check", "--roster", "r.csv", "--units", "u.csv", "--format", "json");
        assertThat(ran.code()).isZero();
        assertThat(flat(ran.out())).contains("\"findings\":[],\"summary\":{\"entries\":6,");
    }

    @Test
    void casesOfTheEducationAuthorityTakeNoPlace() throws IOException {
        file("u.csv", "单位,类型\n天河区,县（市）区\n");
        file("r.csv", ROSTER_HEADER + "区域经验,应用案例,区域,,天河区\n".repeat(41));
        Ran ran = saiwu("-v", "quota", "check", "--roster", "r.csv", "--units", "u.csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("41 nomination(s) take no place").contains("nominates 0 of 40");
    }

    @Test
    void aUnitThatTheTableDoesNotKnowIsAWarning() throws IOException {
        file("u.csv", UNITS);
        file("r.csv", ROSTER_HEADER + "作品,应用案例,教师,张三,无名学校\n");
        Ran ran = saiwu("quota", "check", "--roster", "r.csv", "--units", "u.csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("无名学校 nominates 1, but is not in the unit table");
        assertThat(saiwu("quota", "check", "--roster", "r.csv", "--units", "u.csv", "--fail-on", "warning")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aCategoryThatTheContestLacksIsNamedByItsCell() throws IOException {
        file("r.csv", ROSTER_HEADER + "作品,微课,教师,张三,第一中学\n");
        Ran ran = saiwu("quota", "check", "--roster", "r.csv");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("row 2, column B").contains("微课").contains("应用案例");
    }
}

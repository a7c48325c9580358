package org.saiwu.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Contests;
import org.saiwu.quota.RosterEntry;
import org.saiwu.quota.RosterReader;

class RosterCommandTest {
    @TempDir
    Path folder = Path.of("");

    private String err = "";
    private String out = "";

    private int saiwu(String... arguments) {
        CommandRun.Outcome outcome =
                CommandRun.in(folder).with("LANG", "zh_CN.UTF-8").run(arguments);
        out = outcome.out();
        err = outcome.err();
        return outcome.exitCode();
    }

    @BeforeEach
    void entries() throws IOException {
        entry("甲", """
                {"title": "智慧课堂", "category": "应用案例", "submitter": "教师", "authors": ["张三", "李四"],
                 "unit": "第一中学", "nominatedBy": "天河区", "phone": "13800000000"}""");
        entry("乙", """
                {"title": "=HYPERLINK(1)", "category": "team", "authors": "赵六、钱七", "unit": "第二 中学"}""");
        entry("丙", """
                {"title": "双师课", "category": "双师课堂课例", "authors": "王五", "unit": "第二中学"}""");
    }

    private void entry(String name, String json) throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entries").resolve(name));
        Files.writeString(entry.resolve("entry.json"), json);
    }

    private List<RosterEntry> read(String file) throws Exception {
        Contest contest = Contests.find(Contests.DEFAULT_ID);
        return new RosterReader(contest).read(folder.resolve(file)).entries();
    }

    @Test
    void theWorkbookIsReadBackWithoutLossInEitherLanguage() throws Exception {
        for (String language : List.of("zh", "en")) {
            assertThat(saiwu("--lang", language, "roster", "build", "entries", "-o", "r.xlsx"))
                    .isZero();
            assertThat(out).isEmpty();
            List<RosterEntry> read = read("r.xlsx");
            assertThat(read).hasSize(3);
            RosterEntry first = read.get(0);
            assertThat(first.id()).isEqualTo("甲");
            assertThat(first.title()).contains("智慧课堂");
            assertThat(first.category()).contains("case");
            assertThat(first.submitter()).contains("teacher");
            assertThat(first.authors()).containsExactly("张三", "李四");
            assertThat(first.unit()).contains("第一中学");
            assertThat(first.nominatedBy()).contains("天河区");
            assertThat(first.others()).isEqualTo(Map.of("phone", "13800000000"));
            assertThat(read.get(1).submitter()).contains("lesson-teacher");
            assertThat(read.get(2).title()).contains("=HYPERLINK(1)");
        }
    }

    @Test
    void whatIsReadBackIsTheSameFromEveryTableFormat() throws Exception {
        saiwu("roster", "build", "entries", "-o", "r.xlsx");
        saiwu("roster", "build", "entries/甲", "entries/丙", "-o", "r.csv");
        assertThat(read("r.csv").get(0).others())
                .isEqualTo(read("r.xlsx").get(0).others());
        assertThat(read("r.csv").get(1).title()).contains("双师课");
    }

    @Test
    void theOrderOfPathsMakesNoDifference() {
        assertThat(saiwu("roster", "build", "entries/甲", "entries/乙", "entries/丙", "--format", "csv"))
                .isZero();
        String one = out;
        saiwu("roster", "build", "entries/丙", "entries/乙", "entries/甲", "--format", "csv");
        assertThat(out).isEqualTo(one);
        assertThat(one).startsWith("number,title,category,submitter,topic,authors,unit,nominatedBy,phone,email,");
    }

    @Test
    void theWorkbookOffersCategoriesAndUnits() throws Exception {
        Files.writeString(folder.resolve("u.csv"), "单位,类型\n第三中学,市管学校\n");
        assertThat(saiwu("roster", "build", "entries", "-o", "r.xlsx", "--units", "u.csv"))
                .isZero();
        try (var workbook =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(folder.resolve("r.xlsx")))) {
            var sheet = workbook.getSheet("推荐汇总表");
            assertThat(sheet.getDataValidations()).hasSize(4);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter()).isNotNull();
            List<String> offered = new java.util.ArrayList<>();
            workbook.getSheet("_lists").forEach(row -> row.forEach(cell -> offered.add(cell.getStringCellValue())));
            assertThat(offered).contains("应用案例", "第三中学", "第一中学", "天河区");
        }
    }

    @Test
    void theRosterGoesIntoTheCheckAsItIs() throws IOException {
        Files.writeString(folder.resolve("u.csv"), "单位,类型,名额\n天河区,,0\n第二中学,市管学校,\n");
        saiwu("roster", "build", "entries", "-o", "r.xlsx");
        assertThat(saiwu("--lang", "en", "quota", "check", "--roster", "r.xlsx", "--units", "u.csv"))
                .isEqualTo(1);
        assertThat(out).contains("天河区 nominates 1; its quota is 0").doesNotContain("第二中学 nominates");
        assertThat(err).isEmpty();
    }

    @Test
    void aFormatThatIsNotKnownIsRefused() {
        assertThat(saiwu("--lang", "en", "roster", "build", "entries", "-o", "r.pdf"))
                .isEqualTo(2);
        assertThat(err).contains("r.pdf").contains("xlsx");
        assertThat(Files.exists(folder.resolve("r.pdf"))).isFalse();
    }

    @Test
    void aPathThatIsNotThereIsSaid() {
        assertThat(saiwu("--lang", "en", "roster", "build", "nothing")).isEqualTo(3);
        assertThat(err).contains("nothing");
    }
}

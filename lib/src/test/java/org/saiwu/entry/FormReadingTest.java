package org.saiwu.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.entry.testing.Forms.docx;
import static org.saiwu.entry.testing.Forms.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.contest.Category;
import org.saiwu.contest.Submitter;
import org.saiwu.document.testing.DocxBuilder;
import org.saiwu.document.testing.OfficeSamples;

class FormReadingTest {
    private final Path folder;

    FormReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Metadata form(String name, byte[] content) throws IOException {
        return new Reading(folder).zip(Reading.member(name, content)).metadata();
    }

    private Metadata form(String[]... rows) throws IOException {
        return form("报名表.docx", docx(rows));
    }

    private static List<String> names(Metadata metadata) {
        return metadata.authors().stream().map(Author::name).toList();
    }

    private static final String[] TITLE = row("作品名称", "观潮", "项目", "双师课堂课例");

    @Test
    void labelsStandBesideTheirValues() throws IOException {
        Metadata read = form(TITLE, row("作者姓名", "张三", "所在单位", "广州一中"), row("推荐单位", "天河区教育局", "课题", "《观潮》"));
        assertThat(read.title()).contains("观潮");
        assertThat(read.category().map(Category::id)).contains("dual-teacher-lesson");
        assertThat(read.submitter().map(Submitter::id)).contains("lesson-teacher");
        assertThat(names(read)).containsExactly("张三");
        assertThat(read.units()).containsExactly("广州一中");
        assertThat(read.nominatedBy()).contains("天河区教育局");
        assertThat(read.topic()).contains("《观潮》");
        assertThat(read.source()).contains("报名表.docx");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void labelsStandAboveTheirValues() throws IOException {
        Metadata read = form(row("作品名称", "项目", "作者", "单位"), row("观潮", "双师课堂课例", "张三", "广州一中"));
        assertThat(read.title()).contains("观潮");
        assertThat(names(read)).containsExactly("张三");
        assertThat(read.units()).containsExactly("广州一中");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void labelsStandInParagraphs() throws IOException {
        Metadata read = form(
                "报名表.docx",
                new DocxBuilder()
                        .paragraph("作品名称：观潮")
                        .paragraph("项目：双师课堂课例    作者：张三")
                        .paragraph("单位：广州一中")
                        .bytes());
        assertThat(read.title()).contains("观潮");
        assertThat(read.category().map(Category::id)).contains("dual-teacher-lesson");
        assertThat(names(read)).containsExactly("张三");
        assertThat(read.units()).containsExactly("广州一中");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void workbooksAreFormsToo() throws IOException {
        String[][] rows = {row("报名表"), TITLE, row("作者姓名", "张三", "所在单位", "广州一中")};
        for (Metadata read :
                List.of(form("报名表.xlsx", OfficeSamples.xlsx(rows)), form("报名表.xls", OfficeSamples.xls(rows)))) {
            assertThat(read.title()).contains("观潮");
            assertThat(names(read)).containsExactly("张三");
            assertThat(read.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "☑应用案例 □双师课堂课例 □优秀团队, case",
        "□应用案例 ☑双师课堂课例 □优秀团队, dual-teacher-lesson",
        "案例评选, case",
        "国家平台应用案例评选项目, case",
        "1.国家平台应用案例（教师）, case",
        "教师案例, case",
        "“双师课堂”应用模式课例, dual-teacher-lesson",
        "双师课堂课例评选, dual-teacher-lesson",
        "课例类, dual-teacher-lesson",
        "国家平台应用优秀团队评选项目, team",
        "优秀团队（工作室）, team"
    })
    void theCategoryIsUnderstoodAsSchoolsWriteIt(String written, String id) throws IOException {
        Metadata read = form(row("作品名称", "观潮"), row("项目", written), row("作者", "张三"), row("单位", "广州一中"));
        assertThat(read.category().map(Category::id)).contains(id);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"论文", "☑应用案例 ☑双师课堂课例 □优秀团队", "应用案例、优秀团队", "优秀团队案例"})
    void aCategoryThatIsNoneOrTwoIsInvalid(String written) throws IOException {
        Metadata read = form(row("作品名称", "观潮"), row("项目", written), row("作者", "张三"), row("单位", "广州一中"));
        assertThat(read.category()).isEmpty();
        assertThat(read.problems()).hasSize(1).allMatch(MetadataProblem.Invalid.class::isInstance);
    }

    @Test
    void aCategoryThatIsNotTickedIsMissing() throws IOException {
        Metadata read = form(row("作品名称", "观潮"), row("项目", "□应用案例 □双师课堂课例 □优秀团队"), row("作者", "张三"), row("单位", "广州一中"));
        assertThat(read.problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        MetadataProblem.Missing.class,
                        missing -> assertThat(missing.field().id()).isEqualTo("category"));
    }

    @ParameterizedTest
    @CsvSource({"□教师 ☑单位 □区域, unit", "教师个人, teacher", "单位（学校）, unit", "学校, unit", "教育主管部门, region", "区域案例, region"})
    void theKindOfSubmitterIsTickedOrWritten(String written, String id) throws IOException {
        Metadata read = form(row("作品名称", "观潮", "项目", "应用案例"), row("申报类型", written), row("作者", "张三"), row("单位", "广州一中"));
        assertThat(read.submitter().map(Submitter::id)).contains(id);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theCategoryMayNameTheKindOfSubmitter() throws IOException {
        Metadata read = form(row("作品名称", "观潮", "项目", "单位案例"), row("单位", "广州一中"));
        assertThat(read.category().map(Category::id)).contains("case");
        assertThat(read.submitter().map(Submitter::id)).contains("unit");
    }

    @Test
    void tablesOfAuthorsKeepEachWithHisUnit() throws IOException {
        Metadata read = form(
                row("作品名称", "观潮", "项目", "应用案例"),
                row("姓名", "单位", "联系电话"),
                row("张三", "广州一中", "13800138000"),
                row("李 四", "广州二中", ""),
                row("", "", ""));
        assertThat(read.authors())
                .containsExactly(new Author("张三", Optional.of("广州一中")), new Author("李四", Optional.of("广州二中")));
        assertThat(read.units()).containsExactly("广州一中", "广州二中");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "张三、李四|张三,李四",
                "张三，李四|张三,李四",
                "张三 李四|张三,李四",
                "张 三|张三",
                "1.张三 2.李四|张三,李四",
                "1、张三 2、李四|张三,李四",
                "（1）张三（2）李四|张三,李四",
                "张三（第一作者）、李四（第二作者）|张三,李四",
                "主持人：张三；成员：李四、王五|张三,李四,王五",
                "张三 13800138000|张三",
                "阿卜杜拉·买买提|阿卜杜拉·买买提",
                "Li Lei, Han Meimei|Li Lei,Han Meimei",
                "张三、无|张三"
            })
    void authorsInOneCellAreTakenApart(String written, String expected) throws IOException {
        Metadata read = form(TITLE, row("作者", written), row("单位", "广州一中"));
        assertThat(read.authors())
                .containsExactlyElementsOf(List.of(expected.split(",")).stream()
                        .map(name -> new Author(name, Optional.empty()))
                        .toList());
    }

    @Test
    void aUnitInBracketsIsThatAuthors() throws IOException {
        assertThat(form(TITLE, row("作者", "张三（广州一中）、李四(广州二中)"), row("单位", "广州一中"))
                        .authors())
                .containsExactly(new Author("张三", Optional.of("广州一中")), new Author("李四", Optional.of("广州二中")));
    }

    @Test
    void twoUnitsInOneCellAreTwo() throws IOException {
        Metadata read = form(TITLE, row("作者", "张三、李四"), row("单位", "广州一中、广州二中"));
        assertThat(read.units()).containsExactly("广州一中", "广州二中");
        assertThat(read.authors())
                .containsExactly(new Author("张三", Optional.of("广州一中")), new Author("李四", Optional.of("广州二中")));
    }

    @Test
    void theContactPersonIsNoAuthor() throws IOException {
        assertThat(names(form(TITLE, row("第一作者", "姓名", "张三", "单位", "广州一中"), row("联系人", "姓名", "王五", "单位", "天河区教育局"))))
                .containsExactly("张三");
        Metadata listed = form(
                TITLE,
                row("作者信息"),
                row("姓名", "单位", "手机"),
                row("张三", "广州一中", "13800138000"),
                row("联系人信息"),
                row("姓名", "单位", "手机"),
                row("王五", "天河区教育局", "13900139000"));
        assertThat(names(listed)).containsExactly("张三");
        assertThat(listed.units()).containsExactly("广州一中");
        Metadata written = form(
                "报名表.docx",
                new DocxBuilder()
                        .table(TITLE, row("作者", "张三", "单位", "广州一中"))
                        .paragraph("联系人：王五  单位：天河区教育局  联系电话：13900139000")
                        .bytes());
        assertThat(written.units()).containsExactly("广州一中");
    }

    @Test
    void aFieldThatStandsOnlyBesideTheContactPersonCountsAllTheSame() throws IOException {
        Metadata read = form(TITLE, row("作者", "张三"), row("联系人", "王五", "单位", "广州一中"));
        assertThat(read.units()).containsExactly("广州一中");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void thePlaceForTheSealIsNoUnit() throws IOException {
        Metadata read = form(
                TITLE,
                row("作者", "张三", "所在单位", "广州一中"),
                row("单位（盖章）", "（盖章）\n2023年 月 日"),
                row("学校", "广州一中（公章） 2023年7月1日"));
        assertThat(read.units()).containsExactly("广州一中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "—", "无", "（不超过20字）", "   "})
    void instructionsAndDashesAreNotFilledIn(String written) throws IOException {
        Metadata read = form(row("作品名称", written, "项目", "双师课堂课例"), row("作者", "张三", "单位", "广州一中"));
        assertThat(read.title()).isEmpty();
        assertThat(read.problems()).singleElement().isInstanceOf(MetadataProblem.Missing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《观潮》", "√2的意义", "圆○与方", "“双师”下的《观潮》（第一课时）", "1.观潮"})
    void titlesStayAsTheyAreWritten(String title) throws IOException {
        assertThat(form(row("作品名称", title, "项目", "双师课堂课例"), row("作者", "张三", "单位", "广州一中"))
                        .title())
                .contains(title);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-25, 2023-07-25T23:59:59.999999999",
        "2023年7月25日, 2023-07-25T23:59:59.999999999",
        "2023/7/25 23:59, 2023-07-25T23:59:00",
        "2023-07-25 23:59:59.999, 2023-07-25T23:59:59.999",
        "2023年7月25日23时59分, 2023-07-25T23:59:00",
        "2023-07-25T15:59:59Z, 2023-07-25T23:59:59",
        "2023-07-25T23:59:59+09:00, 2023-07-25T22:59:59",
        "２０２３．７．２５, 2023-07-25T23:59:59.999999999"
    })
    void datesMeanTheContestsTimeZone(String written, LocalDateTime meant) throws IOException {
        Metadata read = form(TITLE, row("作者", "张三", "单位", "广州一中"), row("提交时间", written));
        assertThat(read.submittedAt()).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "联系电话, 1380013800",
        "联系电话, 138001380001",
        "联系电话, 12345",
        "电子邮箱, a.b.cn",
        "电子邮箱, a@b",
        "提交时间, 2023-06-31",
        "提交时间, +999999999-12-31T23:59:59-18:00",
        "提交时间, 七月底"
    })
    void impossibleValuesAreReported(String label, String written) throws IOException {
        Metadata read = form(TITLE, row("作者", "张三", "单位", "广州一中"), row(label, written));
        assertThat(read.problems())
                .singleElement()
                .isInstanceOfSatisfying(MetadataProblem.Invalid.class, invalid -> assertThat(invalid.value())
                        .isEqualTo(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "+86 13800138000",
                "020-12345678",
                "（020）12345678",
                "0755-1234567转12",
                "12345678",
                "400-123-4567",
                "020-12345678/13800138000"
            })
    void telephoneNumbersAreWrittenInManyWays(String number) throws IOException {
        assertThat(form(TITLE, row("作者", "张三", "单位", "广州一中"), row("联系电话", number))
                        .problems())
                .isEmpty();
    }
}

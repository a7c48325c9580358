package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.document.testing.DocxBuilder;

class FormFieldsTest {

    private static final FormLabels LABELS = new FormLabels(Map.of(
            "title", List.of("作品名称", "案例名称"),
            "name", List.of("姓名"),
            "unit", List.of("单位", "工作单位"),
            "phone", List.of("电话", "联系电话"),
            "kind", List.of("申报类型"),
            "authors", List.of("作者"),
            "abstract", List.of("作品简介")));

    private static FormView form(DocxBuilder docx) {
        return Reading.readable("a.docx", docx.bytes()).form();
    }

    /** What was found, with a message when it was not. */
    private record Found(Map<String, FieldValue> fields) {
        FieldValue get(String field) {
            return Objects.requireNonNull(fields.get(field), field);
        }
    }

    private static Found find(DocxBuilder docx) {
        return new Found(FormFields.of(form(docx), LABELS).values());
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void valuesStandBesideTheirLabels() {
        Found fields = find(new DocxBuilder().table(row("姓名", "张三", "单位", "一中"), row("电话", "138", "作品名称", "课堂")));
        assertThat(fields.get("name"))
                .isEqualTo(new FieldValue(List.of("张三"), "张三", new DocumentPlace.TableCell(1, 1, 2)));
        assertThat(fields.get("unit").first()).isEqualTo("一中");
        assertThat(fields.get("phone").first()).isEqualTo("138");
        assertThat(fields.get("title").first()).isEqualTo("课堂");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"作品名称", "作 品 名 称：", "*作品名称", "1.作品名称", "一、作品名称", "作品名称（必填）", "【作品名称】", "（一）案例名称:", "作品\n名称"})
    void labelsAreComparedWithoutTheirDecoration(String label) {
        assertThat(find(new DocxBuilder().table(row(label, "课堂"))).get("title").first())
                .isEqualTo("课堂");
    }

    @Test
    void valuesStandBelowWhereNothingIsBeside() {
        assertThat(find(new DocxBuilder().table(row("作品简介"), row("很长的简介")))
                        .get("abstract")
                        .values())
                .containsExactly("很长的简介");
    }

    @Test
    void blankValuesDifferFromMissingLabels() {
        Found fields = find(new DocxBuilder().table(row("姓名", "", "电话", "138")));
        assertThat(fields.get("name").isBlank()).isTrue();
        assertThat(fields.get("name").place()).isEqualTo(new DocumentPlace.TableCell(1, 1, 1));
        assertThat(fields.fields()).doesNotContainKey("unit");
    }

    @Test
    void placeholdersStay() {
        assertThat(find(new DocxBuilder().table(row("作品名称", "（不超过20字）")))
                        .get("title")
                        .first())
                .isEqualTo("（不超过20字）");
    }

    @Test
    void headerRowsGiveLists() {
        DocxBuilder docx = new DocxBuilder()
                .table(row("姓名", "单位", "电话"), row("张三", "一中", "138"), row("李四", "一中", ""), row("", "", ""));
        assertThat(find(docx).get("name").values()).containsExactly("张三", "李四");
        assertThat(find(docx).get("unit").values()).containsExactly("一中", "一中");
        assertThat(FormFields.of(form(docx), LABELS).groups()).singleElement().satisfies(group -> {
            assertThat(group.rows())
                    .containsExactly(
                            Map.of("name", "张三", "unit", "一中", "phone", "138"),
                            Map.of("name", "李四", "unit", "一中", "phone", ""));
            assertThat(group.rowPlaces().get(1)).isEqualTo(new DocumentPlace.TableCell(1, 3, 1));
        });
    }

    @Test
    void headerRowsMayHaveColumnsThatNobodyAsksFor() {
        assertThat(find(new DocxBuilder().table(row("姓名", "性别", "单位", "职称", "电话"), row("张三", "男", "一中", "高级", "138")))
                        .get("name")
                        .values())
                .containsExactly("张三");
    }

    @Test
    void listsEndAtTheNextLabel() {
        Found fields = find(new DocxBuilder().table(row("姓名", "单位"), row("张三", "一中"), row("作品名称", "课堂")));
        assertThat(fields.get("name").values()).containsExactly("张三");
        assertThat(fields.get("title").values()).containsExactly("课堂");
    }

    @Test
    void headingsBesideAListAreNotBlankFields() {
        DocxBuilder docx = new DocxBuilder()
                .raw("<w:tbl><w:tr>" + DocxBuilder.cell("<w:vMerge w:val=\"restart\"/>", "作者")
                        + DocxBuilder.cell("", "姓名") + DocxBuilder.cell("", "单位") + "</w:tr><w:tr>"
                        + DocxBuilder.cell("<w:vMerge/>", "") + DocxBuilder.cell("", "张三")
                        + DocxBuilder.cell("", "一中") + "</w:tr></w:tbl>");
        assertThat(find(docx).fields()).doesNotContainKey("authors");
        assertThat(find(docx).get("name").values()).containsExactly("张三");
        assertThat(find(docx).get("unit").values()).containsExactly("一中");
    }

    @Test
    void labelsOverSeveralRowsHaveSeveralValues() {
        DocxBuilder docx = new DocxBuilder()
                .raw("<w:tbl><w:tr>" + DocxBuilder.cell("<w:vMerge w:val=\"restart\"/>", "作者")
                        + DocxBuilder.cell("", "张三") + "</w:tr><w:tr>" + DocxBuilder.cell("<w:vMerge/>", "")
                        + DocxBuilder.cell("", "李四") + "</w:tr></w:tbl>");
        assertThat(find(docx).get("authors").values()).containsExactly("张三", "李四");
    }

    @Test
    void paragraphsWithColonsAreFields() {
        Found fields =
                find(new DocxBuilder().paragraph("姓 名：张三　　单位：一中  联系电话:138").paragraph("作品名称：____"));
        assertThat(fields.get("name").first()).isEqualTo("张三");
        assertThat(fields.get("unit").first()).isEqualTo("一中");
        assertThat(fields.get("phone").first()).isEqualTo("138");
        assertThat(fields.get("title").isBlank()).isTrue();
    }

    @Test
    void colonsInsideCellsAreFieldsToo() {
        assertThat(find(new DocxBuilder().table(row("作品名称：课堂：双师"))).get("title").first())
                .isEqualTo("课堂：双师");
    }

    @ParameterizedTest
    @CsvSource({
        "☑个人案例 □单位案例, 个人案例",
        "□个人案例  ■单位案例, 单位案例",
        "√个人案例 单位案例, 个人案例",
        "□√个人案例 □单位案例, 个人案例",
        "个人案例（ ） 单位案例（√）, 单位案例",
        "☐个人案例；☒单位案例；, 单位案例",
    })
    void tickedOptionsAreTheValue(String cell, String value) {
        assertThat(find(new DocxBuilder().table(row("申报类型", cell))).get("kind").values())
                .containsExactly(value);
    }

    @Test
    void boxesWithoutATickAreBlank() {
        FieldValue kind =
                find(new DocxBuilder().table(row("申报类型", "□个人案例 □单位案例"))).get("kind");
        assertThat(kind.isBlank()).isTrue();
        assertThat(kind.raw()).isEqualTo("□个人案例 □单位案例");
    }
}

package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.document.testing.DocxBuilder.cell;
import static org.saiwu.document.testing.DocxBuilder.run;

import org.junit.jupiter.api.Test;
import org.saiwu.document.testing.DocxBuilder;
import org.saiwu.document.testing.OfficeSamples;

class DocxTextTest {

    private static String text(DocxBuilder docx) {
        return Reading.readable("a.docx", docx.bytes()).text();
    }

    @Test
    void paragraphsAndTableCellsComeInDocumentOrder() {
        assertThat(text(new DocxBuilder()
                        .paragraph("一")
                        .table(new String[] {"甲", "乙"}, new String[] {"丙", "丁"})
                        .paragraph("二")))
                .isEqualTo("一\n甲\n乙\n丙\n丁\n二\n");
    }

    @Test
    void documentsWrittenByPoiAreRead() {
        assertThat(Reading.readable("a.docx", OfficeSamples.docx("一", "二")).text())
                .isEqualTo("一\n二\n");
    }

    @Test
    void deletedTextIsOutAndInsertedTextIsIn() {
        assertThat(text(new DocxBuilder()
                        .raw("<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>" + run("", "新")
                                + "</w:ins></w:p>")))
                .isEqualTo("新\n");
    }

    @Test
    void fieldCodesAreOutAndTheirResultsAreIn() {
        assertThat(text(new DocxBuilder()
                        .raw("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"x\""
                                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + run("", "平台") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")))
                .isEqualTo("平台\n");
    }

    @Test
    void textBoxesFollowTheirParagraphOnce() {
        String box = "<w:txbxContent><w:p>" + run("", "框") + "</w:p></w:txbxContent>";
        assertThat(text(new DocxBuilder()
                        .raw("<w:p>" + run("", "前")
                                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                                + "<wp:anchor><wp:extent cx=\"900000\" cy=\"900000\"/><a:graphic><a:graphicData><wps:wsp>"
                                + "<wps:txbx>" + box + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
                                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + box
                                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                                + run("", "后") + "</w:p>")))
                .isEqualTo("前后\n框\n");
    }

    @Test
    void footnotesComeLast() {
        assertThat(text(new DocxBuilder()
                        .paragraph("正文")
                        .part(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:type=\"separator\"><w:p>" + run("", "线") + "</w:p></w:footnote>"
                                        + "<w:footnote><w:p>" + run("", "注") + "</w:p></w:footnote>")))
                .isEqualTo("正文\n注\n");
    }

    @Test
    void headersAreKeptApart() {
        DocumentResult.Readable document = Reading.readable(
                "a.docx",
                new DocxBuilder()
                        .paragraph("正文")
                        .part("header", "hdr", "<w:p>" + run("", "页眉") + "</w:p>")
                        .bytes());
        assertThat(document.text()).isEqualTo("正文\n");
        assertThat(document.marginText()).isEqualTo("页眉\n");
    }

    @Test
    void placeholdersOfContentControlsAreNotText() {
        assertThat(text(new DocxBuilder()
                        .paragraph("一")
                        .raw("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>" + run("", "单击此处输入")
                                + "</w:p></w:sdtContent></w:sdt>")))
                .isEqualTo("一\n");
    }

    @Test
    void spansOfCellsAreResolved() {
        FormTable table = Reading.readable(
                        "a.docx",
                        new DocxBuilder()
                                .raw("<w:tbl><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "甲")
                                        + cell("<w:gridSpan w:val=\"2\"/>", "乙") + "</w:tr><w:tr>"
                                        + cell("<w:vMerge/>", "") + cell("", "丙") + cell("", "丁") + "</w:tr></w:tbl>")
                                .bytes())
                .form()
                .tables()
                .get(0);
        assertThat(table.cells())
                .containsExactly(
                        new FormCell(1, 1, 2, 1, "甲"),
                        new FormCell(1, 2, 1, 2, "乙"),
                        new FormCell(2, 2, 1, 1, "丙"),
                        new FormCell(2, 3, 1, 1, "丁"));
        assertThat(table.at(2, 1)).contains(new FormCell(1, 1, 2, 1, "甲"));
    }

    @Test
    void nestedTablesAreTablesOfTheirOwn() {
        FormView form = Reading.readable(
                        "a.docx",
                        new DocxBuilder()
                                .raw("<w:tbl><w:tr><w:tc><w:p>" + run("", "外") + "</w:p><w:tbl><w:tr>" + cell("", "内")
                                        + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>")
                                .bytes())
                .form();
        assertThat(form.tables())
                .extracting(table -> table.cells().get(0).text())
                .containsExactly("外", "内");
    }

    @Test
    void boxesOfTheWingdingsFontAreCharacters() {
        assertThat(text(new DocxBuilder()
                        .raw("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" + run("", "是")
                                + "</w:p>")))
                .isEqualTo("☑是\n");
    }

    @Test
    void picturesAreCounted() {
        DocumentResult result = Reading.read(
                "a.docx",
                new DocxBuilder()
                        .raw(
                                "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:blip r:embed=\"x\"/></a:graphic></wp:inline>"
                                        + "</w:drawing></w:r></w:p>")
                        .bytes());
        assertThat(result).isInstanceOfSatisfying(DocumentResult.PicturesOnly.class, scan -> assertThat(
                        scan.statistics().pictures())
                .isEqualTo(1));
    }
}

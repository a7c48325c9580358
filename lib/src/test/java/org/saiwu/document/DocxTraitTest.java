package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.document.testing.DocxBuilder.run;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.document.testing.DocxBuilder;

class DocxTraitTest {

    private static DocumentResult.Readable read(DocxBuilder docx) {
        return Reading.readable("a.docx", docx.bytes());
    }

    private static DocxBuilder docx() {
        return new DocxBuilder().paragraph("可见");
    }

    private static Trait only(DocxBuilder docx) {
        DocumentResult.Readable document = read(docx);
        assertThat(document.traits()).hasSize(1);
        return document.traits().get(0);
    }

    @Test
    void hiddenTextIsLeftOutAndReported() {
        DocxBuilder docx = docx().paragraph("<w:vanish/>", "藏 起来");
        assertThat(read(docx).text()).isEqualTo("可见\n");
        assertThat(only(docx))
                .isEqualTo(new Trait(TraitKind.HIDDEN_TEXT, 3, "藏 起来", Optional.of(new DocumentPlace.Paragraph(1))));
    }

    @Test
    void textHiddenByAStyleIsReported() {
        assertThat(only(docx().raw("<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr>" + run("", "藏") + "</w:p>")
                                .part(
                                        "styles",
                                        "styles",
                                        "<w:style w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                                + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"))
                        .kind())
                .isEqualTo(TraitKind.HIDDEN_TEXT);
    }

    @Test
    void textThatUndoesAHiddenStyleIsSeen() {
        DocxBuilder docx = new DocxBuilder()
                .paragraph("<w:rStyle w:val=\"a\"/><w:vanish w:val=\"0\"/>", "见")
                .part("styles", "styles", "<w:style w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>");
        assertThat(read(docx).traits()).isEmpty();
        assertThat(read(docx).text()).isEqualTo("见\n");
    }

    @Test
    void whiteTextIsReportedWithItsSpan() {
        DocxBuilder docx = docx().paragraph("<w:color w:val=\"FFFFFF\"/>", "白字");
        assertThat(only(docx).kind()).isEqualTo(TraitKind.BACKGROUND_COLOURED_TEXT);
        assertThat(read(docx).doubtful()).containsExactly(new DoubtfulSpan(TraitKind.BACKGROUND_COLOURED_TEXT, 3, 5));
    }

    @Test
    void whiteTextOnADarkCellIsSeen() {
        assertThat(read(docx().raw("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"203864\"/></w:tcPr><w:p>"
                                + run("<w:color w:val=\"FFFFFF\"/>", "表头") + "</w:p></w:tc></w:tr></w:tbl>"))
                        .traits())
                .isEmpty();
    }

    @Test
    void textInTheColourOfItsCellIsReported() {
        assertThat(only(docx().raw("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"203864\"/></w:tcPr><w:p>"
                                + run("<w:color w:val=\"203864\"/>", "蓝") + "</w:p></w:tc></w:tr></w:tbl>"))
                        .place())
                .contains(new DocumentPlace.TableCell(1, 1, 1));
    }

    @Test
    void textOfTwoPointsIsTiny() {
        assertThat(only(docx().paragraph("<w:sz w:val=\"4\"/>", "小")).kind()).isEqualTo(TraitKind.TINY_TEXT);
    }

    @Test
    void textOfFivePointsIsNotTiny() {
        assertThat(read(docx().paragraph("<w:sz w:val=\"10\"/>", "小")).traits()).isEmpty();
    }

    @Test
    void textInABoxWithoutAreaIsOffPage() {
        assertThat(only(docx().raw("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"0\" cy=\"0\"/><a:graphic><wps:wsp>"
                                + "<wps:txbx><w:txbxContent><w:p>" + run("", "框") + "</w:p></w:txbxContent></wps:txbx>"
                                + "</wps:wsp></a:graphic></wp:inline></w:drawing></w:r></w:p>"))
                        .kind())
                .isEqualTo(TraitKind.OFF_PAGE_TEXT);
    }

    @Test
    void invisibleCharactersAreReported() {
        assertThat(only(docx().paragraph("教\u200B育\u200B")))
                .isEqualTo(new Trait(
                        TraitKind.INVISIBLE_CHARACTER,
                        2,
                        "教U+200B育U+200B",
                        Optional.of(new DocumentPlace.Paragraph(2))));
    }
}

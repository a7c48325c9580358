package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.saiwu.document.testing.PdfBuilder;

class PdfTest {

    private static DocumentResult.Readable read(PdfBuilder pdf) {
        return Reading.readable("a.pdf", pdf.bytes());
    }

    @Test
    void pagesComeInOrder() {
        DocumentResult.Readable document = read(new PdfBuilder().text("one").text("two"));
        assertThat(document.text()).isEqualTo("one\ntwo\n");
        assertThat(document.statistics().pages()).hasValue(2);
        assertThat(document.traits()).isEmpty();
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        PdfBuilder pdf = new PdfBuilder();
        pdf.page(page -> {
            for (int column = 0; column < 2; column++) {
                for (int line = 0; line < 3; line++) {
                    pdf.write(
                            page,
                            "c" + column + "l" + line,
                            72 + column * 250,
                            700 - line * 14,
                            12,
                            RenderingMode.FILL);
                }
            }
        });
        assertThat(read(pdf).text().replace('\n', ' ').strip()).isEqualTo("c0l0 c0l1 c0l2 c1l0 c1l1 c1l2");
    }

    @Test
    void whatIsFilledIntoFieldsIsRead() {
        assertThat(read(new PdfBuilder().text("Name").field("Li Ming", false)).text())
                .isEqualTo("Name\nLi Ming\n");
    }

    @Test
    void hiddenFieldsAreNotRead() {
        assertThat(read(new PdfBuilder().text("Name").field("Li Ming", true)).text())
                .isEqualTo("Name\n");
    }

    @Test
    void pdfForTheHoldersOfKeysIsEncrypted() {
        assertThat(Reading.read("a.pdf", new PdfBuilder().text("secret").bytesForHoldersOfKeys()))
                .isEqualTo(new DocumentResult.Encrypted(DocumentKind.PDF));
    }

    @Test
    void textDrawnInvisiblyIsReported() {
        PdfBuilder pdf = new PdfBuilder().text("seen");
        pdf.page(page -> pdf.write(page, "unseen", 72, 700, 12, RenderingMode.NEITHER));
        DocumentResult.Readable document = read(pdf);
        assertThat(document.traits())
                .containsExactly(new Trait(
                        TraitKind.INVISIBLE_RENDERING, 6, "unseen", java.util.Optional.of(new DocumentPlace.Page(2))));
        assertThat(document.doubtful()).containsExactly(new DoubtfulSpan(TraitKind.INVISIBLE_RENDERING, 5, 11));
    }

    @Test
    void whiteTextOnPaperIsReported() {
        PdfBuilder pdf = new PdfBuilder();
        pdf.page(page -> {
            page.setNonStrokingColor(Color.WHITE);
            pdf.write(page, "white", 72, 700, 12, RenderingMode.FILL);
        });
        assertThat(Reading.kinds(read(pdf))).containsExactly(TraitKind.BACKGROUND_COLOURED_TEXT);
    }

    @Test
    void whiteTextOnADarkBannerIsSeen() {
        PdfBuilder pdf = new PdfBuilder();
        pdf.page(page -> {
            page.setNonStrokingColor(Color.BLUE);
            page.addRect(50, 690, 400, 40);
            page.fill();
            page.setNonStrokingColor(Color.WHITE);
            pdf.write(page, "white", 72, 700, 12, RenderingMode.FILL);
        });
        assertThat(read(pdf).traits()).isEmpty();
    }

    @Test
    void textOfOnePointIsTiny() {
        PdfBuilder pdf = new PdfBuilder();
        pdf.page(page -> pdf.write(page, "tiny", 72, 700, 1, RenderingMode.FILL));
        assertThat(Reading.kinds(read(pdf))).containsExactly(TraitKind.TINY_TEXT);
    }

    @Test
    void textBesideThePageIsReported() {
        PdfBuilder pdf = new PdfBuilder();
        pdf.page(page -> pdf.write(page, "beside", 900, 700, 12, RenderingMode.FILL));
        assertThat(Reading.kinds(read(pdf))).containsExactly(TraitKind.OFF_PAGE_TEXT);
    }

    @Test
    void scansArePicturesOnly() {
        assertThat(Reading.read("a.pdf", new PdfBuilder().picture().picture().bytes()))
                .isInstanceOfSatisfying(
                        DocumentResult.PicturesOnly.class,
                        scan -> assertThat(scan.statistics().pictures()).isEqualTo(2));
    }

    @Test
    void pagesWithNothingOnThemAreEmpty() {
        assertThat(Reading.read("a.pdf", new PdfBuilder().page(page -> {}).bytes()))
                .isEqualTo(new DocumentResult.Empty(DocumentKind.PDF));
    }

    @Test
    void pdfThatAsksForAPasswordIsEncrypted() {
        assertThat(Reading.read(
                        "a.pdf", new PdfBuilder().text("x").protect("o", "u").bytes()))
                .isEqualTo(new DocumentResult.Encrypted(DocumentKind.PDF));
    }

    @Test
    void pdfThatOnlyRestrictsIsRead() {
        assertThat(read(new PdfBuilder().text("x").protect("o", "")).text()).isEqualTo("x\n");
    }

    @Test
    void moreTextThanAllowedIsTooLarge() {
        DocumentLimits limits = DocumentLimits.defaults().withMaxCharacters(3);
        assertThat(Reading.read("a.pdf", new PdfBuilder().text("four").bytes(), limits))
                .isInstanceOfSatisfying(DocumentResult.Unreadable.class, result -> assertThat(result.reason())
                        .isEqualTo(UnreadableReason.TOO_LARGE));
    }
}

package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.saiwu.document.DocumentKind;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.DocumentStatistics;
import org.saiwu.document.UnreadableReason;
import org.saiwu.entry.testing.EntryBuilder;

/** {@code document.unreadable}, {@code document.encrypted} and {@code document.empty}, one rule a result that gave no text. */
class DocumentChecksTest {
    private static EntryBuilder lesson(String item, DocumentResult result) {
        return EntryBuilder.lesson().document(item, result);
    }

    @Test
    void aDamagedTextIsUnreadable() {
        assertThat(Checked.only(
                        "document.unreadable",
                        Severity.ERROR,
                        lesson(
                                "lesson-plan",
                                new DocumentResult.Unreadable(DocumentKind.DOCX, UnreadableReason.DAMAGED, ""))))
                .isEqualTo(Finding.of(FindingKind.DOCUMENT_UNREADABLE)
                        .in("教学文案.docx")
                        .with("reason", new Value.Word("unreadable.damaged")));
    }

    @Test
    void aTextOfAKindThatIsNotReadIsSaidToBeThat() {
        assertThat(Checked.only(
                        "document.unreadable",
                        Severity.ERROR,
                        lesson("lesson-plan", new DocumentResult.Unsupported(DocumentKind.RTF))))
                .isEqualTo(Finding.of(FindingKind.DOCUMENT_UNSUPPORTED)
                        .in("教学文案.docx")
                        .with("kind", "docx")
                        .with("content", "rtf"));
    }

    @Test
    void aTextBehindAPasswordIsEncrypted() {
        assertThat(Checked.only(
                        "document.encrypted",
                        Severity.ERROR,
                        lesson("lesson-plan", new DocumentResult.Encrypted(DocumentKind.DOCX))))
                .isEqualTo(Finding.of(FindingKind.DOCUMENT_ENCRYPTED)
                        .in("教学文案.docx")
                        .under("四.2"));
        Checked.only(
                "document.encrypted",
                Severity.ERROR,
                lesson("courseware", new DocumentResult.Encrypted(DocumentKind.PPTX)));
    }

    @Test
    void aTextWithoutAWordIsEmpty() {
        assertThat(Checked.only(
                        "document.empty",
                        Severity.ERROR,
                        lesson("lesson-plan", new DocumentResult.Empty(DocumentKind.DOCX))))
                .isEqualTo(
                        Finding.of(FindingKind.DOCUMENT_EMPTY).in("教学文案.docx").under("四.2"));
    }

    @Test
    void aTextOfPicturesIsEmptyButSlidesMayBePictures() {
        DocumentResult pictures =
                new DocumentResult.PicturesOnly(DocumentKind.PDF, new DocumentStatistics(OptionalInt.of(3), 3, 0));
        assertThat(Checked.only("document.empty", Severity.ERROR, lesson("lesson-plan", pictures)))
                .isEqualTo(Finding.of(FindingKind.DOCUMENT_OF_PICTURES)
                        .in("教学文案.docx")
                        .with("pictures", 3)
                        .under("四.2"));
        Checked.passes(lesson("courseware", pictures));
    }

    @Test
    void nothingIsSaidOfATextWhoseBytesCouldNotBeRead() {
        Checked.passes(EntryBuilder.lesson()
                .without("lesson-plan")
                .file(EntryBuilder.plain(
                        "教学文案.docx", Optional.of("lesson-plan"), 10, org.saiwu.entry.EntryFile.Place.PACKED)));
    }
}

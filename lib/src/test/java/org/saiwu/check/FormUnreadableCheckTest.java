package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.document.DocumentKind;
import org.saiwu.document.DocumentResult;
import org.saiwu.entry.MetadataProblem;
import org.saiwu.entry.testing.EntryBuilder;

class FormUnreadableCheckTest {
    private static Finding only(DocumentResult form) {
        return Checked.only(
                "form.unreadable",
                Severity.ERROR,
                EntryBuilder.lesson()
                        .withoutParticulars()
                        .document("registration-form", form)
                        .without("courseware")
                        .without("lesson-plan")
                        .without("recording"));
    }

    @Test
    void aFormBehindAPasswordIsReportedOnce() {
        assertThat(only(new DocumentResult.Encrypted(DocumentKind.DOCX)))
                .isEqualTo(Finding.of(FindingKind.FORM_UNREADABLE)
                        .in("报名表.docx")
                        .with("reason", new Value.Word("unreadable.encrypted"))
                        .under("四.2"));
    }

    @Test
    void aScannedOrEmptyFormSaysNothingEither() {
        only(new DocumentResult.Empty(DocumentKind.DOCX));
        only(new DocumentResult.Unsupported(DocumentKind.WPS_WRITER));
    }

    @Test
    void aFileOfParticularsThatIsNoObjectIsReported() {
        assertThat(Checked.only(
                        "form.unreadable",
                        Severity.ERROR,
                        EntryBuilder.lesson()
                                .file(EntryBuilder.stray("entry.json"))
                                .problem(new MetadataProblem.UnreadableFile("entry.json", "line 3"))))
                .isEqualTo(Finding.of(FindingKind.METADATA_UNREADABLE)
                        .in("entry.json")
                        .with("detail", "line 3")
                        .under("四.2"));
    }
}

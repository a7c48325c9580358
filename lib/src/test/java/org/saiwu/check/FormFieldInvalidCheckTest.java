package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.entry.MetadataProblem;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

class FormFieldInvalidCheckTest {
    @ParameterizedTest
    @CsvSource({
        "submitter, SUBMITTER_INVALID, ERROR",
        "phone, PHONE_INVALID, WARNING",
        "email, EMAIL_INVALID, WARNING",
        "submittedAt, DATE_INVALID, ERROR"
    })
    void avalueThatItsFieldCannotHaveIsReported(String field, FindingKind kind, Severity severity) {
        Finding finding = Checked.only(
                "form.field-invalid",
                severity,
                EntryBuilder.lesson()
                        .problem(new MetadataProblem.Invalid(FormFieldMissingCheckTest.field(field), "报名表.docx", "?")));
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.file()).contains("报名表.docx");
        assertThat(finding.clause()).contains("四.2");
        assertThat(finding.values())
                .containsEntry("value", Value.of("?"))
                .containsEntry(
                        "submitters",
                        new Value.Several(List.of(
                                Value.of(BuiltIn.submitter("lesson-teacher").title()))));
    }

    @Test
    void anUnknownCategorySaysWhichThereAre() {
        Finding finding = Checked.only(
                "form.field-invalid",
                Severity.ERROR,
                EntryBuilder.lesson()
                        .withoutCategory()
                        .problem(new MetadataProblem.Invalid(
                                FormFieldMissingCheckTest.field("category"), "报名表.docx", "论文")));
        assertThat(finding.kind()).isEqualTo(FindingKind.CATEGORY_INVALID);
        assertThat(finding.values())
                .containsEntry("value", Value.of("论文"))
                .containsEntry("categories", FormFieldInvalidCheck.categories(BuiltIn.CONTEST));
    }

    @Test
    void aFormAndAFileOfParticularsThatDifferAreReported() {
        assertThat(Checked.only(
                        "form.field-invalid",
                        Severity.ERROR,
                        EntryBuilder.lesson()
                                .problem(new MetadataProblem.Differs(
                                        FormFieldMissingCheckTest.field("title"),
                                        "报名表.docx",
                                        "观潮",
                                        "entry.json",
                                        "听潮"))))
                .isEqualTo(Finding.of(FindingKind.FIELD_DIFFERS)
                        .in("报名表.docx")
                        .with(
                                "field",
                                Value.of(
                                        FormFieldMissingCheckTest.field("title").title()))
                        .with("value", "观潮")
                        .with("other", "entry.json")
                        .with("otherValue", "听潮")
                        .under("四.2"));
    }
}

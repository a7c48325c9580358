package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.FormField;
import org.saiwu.entry.MetadataProblem;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

class FormFieldMissingCheckTest {
    static FormField field(String id) {
        return BuiltIn.CONTEST.form().orElseThrow().fields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFieldThatIsNotFilledInIsNamed() {
        assertThat(Checked.only(
                        "form.field-missing",
                        Severity.ERROR,
                        EntryBuilder.lesson().problem(new MetadataProblem.Missing(field("title"), "报名表.docx"))))
                .isEqualTo(Finding.of(FindingKind.FIELD_MISSING)
                        .in("报名表.docx")
                        .with("field", Value.of(field("title").title()))
                        .under("四.2"));
    }

    @Test
    void anEntryOfWhichNothingSaysTheCategoryIsAskedForIt() {
        assertThat(Checked.only(
                        "form.field-missing",
                        Severity.ERROR,
                        EntryBuilder.lesson().withoutParticulars().without("registration-form")))
                .isEqualTo(Finding.of(FindingKind.CATEGORY_MISSING)
                        .with("categories", FormFieldInvalidCheck.categories(BuiltIn.CONTEST))
                        .under("四.2"));
    }

    @Test
    void aCategoryGivenOtherwiseLeavesTheMissingFormToItem() {
        assertThat(Checked.only(
                                "item.missing",
                                Severity.ERROR,
                                EntryBuilder.unitCase().without("registration-form"))
                        .values())
                .containsEntry(
                        "item", Value.of(BuiltIn.item("registration-form").title()));
        assertThat(Optional.of(field("category")).filter(FormField::required)).isPresent();
    }
}

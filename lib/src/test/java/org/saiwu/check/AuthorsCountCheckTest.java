package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

class AuthorsCountCheckTest {
    @Test
    void ateachersCaseHasTwoAuthorsAtMost() {
        Checked.passes(EntryBuilder.teacherCase().authors("张三", "李四"));
        assertThat(Checked.only(
                        "authors.count",
                        Severity.ERROR,
                        EntryBuilder.teacherCase().authors("张三", "李四", "王五")))
                .isEqualTo(Finding.of(FindingKind.TOO_MANY_AUTHORS)
                        .with("actual", 3)
                        .with("limit", 2)
                        .with("names", Value.ofTexts(List.of("张三", "李四", "王五")))
                        .with("submitter", Value.of(BuiltIn.submitter("teacher").title()))
                        .under("四.2"));
    }

    @Test
    void alessonHasOneAuthor() {
        assertThat(Checked.only(
                                "authors.count",
                                Severity.ERROR,
                                EntryBuilder.lesson().authors("张三", "李四"))
                        .values())
                .containsEntry("limit", Value.of(1));
    }

    @Test
    void ateamHasSixMembersAtMost() {
        Checked.passes(EntryBuilder.team().authors("甲一", "乙二", "丙三", "丁四", "戊五", "己六"));
        Checked.only(
                "authors.count", Severity.ERROR, EntryBuilder.team().authors("甲一", "乙二", "丙三", "丁四", "戊五", "己六", "庚七"));
    }

    @Test
    void anEntryOfPeopleNamesAtLeastOne() {
        assertThat(Checked.only(
                        "authors.count", Severity.ERROR, EntryBuilder.lesson().authors()))
                .isEqualTo(Finding.of(FindingKind.TOO_FEW_AUTHORS)
                        .with("actual", 0)
                        .with("limit", 1)
                        .with("names", Value.ofTexts(List.of()))
                        .with(
                                "submitter",
                                Value.of(BuiltIn.submitter("lesson-teacher").title()))
                        .under("四.2"));
    }

    @Test
    void aUnitsCaseNeedsNoAuthorAndMayNameMany() {
        Checked.passes(EntryBuilder.unitCase());
        Checked.passes(EntryBuilder.unitCase().authors("甲一", "乙二", "丙三", "丁四"));
    }
}

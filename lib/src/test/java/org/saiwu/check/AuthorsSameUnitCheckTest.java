package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

class AuthorsSameUnitCheckTest {
    @Test
    void twoAuthorsOfTwoUnitsAreReported() {
        assertThat(Checked.only(
                        "authors.same-unit",
                        Severity.ERROR,
                        EntryBuilder.teacherCase().authorsOf("张三@广州一中", "李四@广州二中")))
                .isEqualTo(Finding.of(FindingKind.AUTHORS_OF_TWO_UNITS)
                        .with("units", Value.ofTexts(List.of("广州一中", "广州二中")))
                        .under("四.2"));
    }

    @Test
    void widthSpacesAndBracketsMakeNoOtherUnit() {
        Checked.passes(EntryBuilder.teacherCase().authorsOf("张三@第一中学（ＡＢ校区）", "李四@ 第一 中学(ab校区)"));
    }

    @Test
    void anAliasIsTheSameUnit() {
        EntryBuilder entry = EntryBuilder.teacherCase().authorsOf("张三@广州一中", "李四@广州市第一中学");
        assertThat(Checked.findings(entry.build(), BuiltIn.and("units:\n  广州市第一中学: [广州一中]\n")))
                .isEmpty();
        Checked.only("authors.same-unit", Severity.ERROR, entry);
    }

    @Test
    void anAuthorWithoutAUnitOfHisOwnBelongsToTheEntrysUnit() {
        Checked.passes(EntryBuilder.teacherCase().authorsOf("张三@广州一中"));
        Checked.only(
                "authors.same-unit",
                Severity.ERROR,
                EntryBuilder.teacherCase().units("广州一中", "广州二中").authors("张三", "李四"));
    }

    @Test
    void membersOfATeamMayComeFromManyUnits() {
        Checked.passes(EntryBuilder.team().authorsOf("张三@广州一中", "李四@广州二中"));
    }
}

package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.Entry;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

class DeadlineMissedCheckTest {
    @Test
    void theLastMillisecondOfTheDayInShanghaiIsInTime() {
        Checked.passes(EntryBuilder.lesson().submittedAt("2023-07-25T23:59:59.999"));
    }

    @Test
    void midnightInShanghaiIsTooLate() {
        assertThat(Checked.only(
                        "deadline.missed", Severity.ERROR, EntryBuilder.lesson().submittedAt("2023-07-26T00:00:00")))
                .isEqualTo(Finding.of(FindingKind.DEADLINE_MISSED)
                        .with("actual", new Value.Moment(ZonedDateTime.parse("2023-07-26T00:00+08:00[Asia/Shanghai]")))
                        .with(
                                "stage",
                                Value.of(BuiltIn.CONTEST
                                        .stage("upload")
                                        .orElseThrow()
                                        .title()))
                        .with("limit", new Value.Day(LocalDate.of(2023, 7, 25)))
                        .under("四.4"));
    }

    @Test
    void aBareDateIsShownAsTheDayThatItIs() {
        Finding late = Checked.only(
                "deadline.missed", Severity.ERROR, EntryBuilder.lesson().submittedAt("2023-07-26T23:59:59.999999999"));
        assertThat(late.values()).containsEntry("actual", new Value.Day(LocalDate.of(2023, 7, 26)));
    }

    @Test
    void anotherStageHasItsOwnDeadline() {
        Entry entry = EntryBuilder.lesson().submittedAt("2023-08-20T23:59:59").build();
        assertThat(new DeadlineMissedCheck(BuiltIn.CONTEST.stage("county")).check(entry, BuiltIn.CONTEST))
                .isEmpty();
        List<Finding> school = new DeadlineMissedCheck(BuiltIn.CONTEST.stage("school")).check(entry, BuiltIn.CONTEST);
        assertThat(school).extracting(Finding::kind).containsExactly(FindingKind.DEADLINE_MISSED);
    }

    @Test
    void anEntryThatDoesNotSayWhenIsNotHeldAgainstAnything() {
        assertThat(new DeadlineMissedCheck(Optional.empty())
                        .check(EntryBuilder.lesson().build(), BuiltIn.CONTEST))
                .isEmpty();
    }
}

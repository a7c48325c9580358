package org.saiwu.check;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Stage;
import org.saiwu.contest.TimeZoneName;
import org.saiwu.entry.Entry;

/** {@code deadline.missed}: an entry that says when it was handed in was in time for its stage. */
final class DeadlineMissedCheck implements EntryCheck {
    private final Optional<Stage> stage;

    /** For one stage; without it, the first stage that the entry's category goes through. */
    DeadlineMissedCheck(Optional<Stage> stage) {
        this.stage = stage;
    }

    /** A bare date has been read as the end of its day, and is shown as the day that it is. */
    private static Value said(LocalDateTime at, TimeZoneName timeZone) {
        return at.toLocalTime().equals(LocalTime.MAX)
                ? new Value.Day(at.toLocalDate())
                : new Value.Moment(at.atZone(timeZone.zone()));
    }

    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        Optional<Stage> due =
                stage.or(() -> entry.metadata().category().flatMap(category -> contest.stagesOf(category.id()).stream()
                        .findFirst()));
        return due
                .flatMap(known -> entry.metadata()
                        .submittedAt()
                        .filter(at -> at.toLocalDate().isAfter(known.deadline()))
                        .map(at -> Finding.of(FindingKind.DEADLINE_MISSED)
                                .with("actual", said(at, contest.timeZone()))
                                .with("stage", Value.of(known.title()))
                                .with("limit", new Value.Day(known.deadline()))
                                .under(known.clause())))
                .stream()
                .toList();
    }
}

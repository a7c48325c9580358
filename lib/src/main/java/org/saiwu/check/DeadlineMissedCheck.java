package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Stage;
import org.saiwu.entry.Entry;

/** {@code deadline.missed}: an entry that says when it was handed in was in time for its stage. */
final class DeadlineMissedCheck implements EntryCheck {
    private final Optional<Stage> stage;

    /** For one stage; without it, the first stage that the entry's category goes through. */
    DeadlineMissedCheck(Optional<Stage> stage) {
        this.stage = stage;
    }

    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        Optional<Stage> due =
                stage.or(() -> entry.metadata().category().flatMap(category -> contest.stagesOf(category.id()).stream()
                        .findFirst()));
        return due
                .flatMap(known -> entry.metadata()
                        .submittedAt()
                        .map(at -> at.atZone(contest.timeZone()))
                        .filter(at -> at.toLocalDate().isAfter(known.deadline()))
                        .map(at -> Finding.of(FindingKind.DEADLINE_MISSED)
                                .with("actual", new Value.Moment(at))
                                .with("stage", Value.of(known.title()))
                                .with("limit", new Value.Day(known.deadline()))
                                .under(known.clause())))
                .stream()
                .toList();
    }
}

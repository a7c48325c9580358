package org.saiwu.quota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.saiwu.check.BatchCheck;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Finding;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Submitter;

/** {@code quota.exceeded}, {@code quota.uneven} and {@code quota.usage} over the entries of a batch, with a unit table. */
public final class QuotaBatchCheck implements BatchCheck {
    private final Contest contest;
    private final UnitTable units;
    private final ConcurrentLinkedQueue<Numbered> nominations = new ConcurrentLinkedQueue<>();

    public QuotaBatchCheck(Contest contest, UnitTable units) {
        this.contest = contest;
        this.units = units;
    }

    private record Numbered(int index, Nomination nomination) {}

    @Override
    public void take(int index, EntryResult result) {
        // An entry without any unit has a finding of its own for that.
        result.unit()
                .or(result::nominatedBy)
                .ifPresent(unit -> nominations.add(new Numbered(
                        index,
                        new Nomination(
                                result.id(),
                                unit,
                                result.category().orElse(""),
                                result.submitter().orElse(""),
                                result.title().orElse(""),
                                result.nominatedBy()))));
    }

    @Override
    public List<Finding> finish() {
        List<Numbered> ordered = new ArrayList<>(nominations);
        ordered.sort(Comparator.comparingInt(Numbered::index));
        return new QuotaFindings(contest)
                .of(result(
                        contest,
                        units,
                        ordered.stream().map(Numbered::nomination).toList()));
    }

    /** Nominations held against the places that the unit table and the contest give. */
    public static QuotaCheckResult result(Contest contest, UnitTable units, List<Nomination> nominations) {
        Set<String> exempt = contest.submitters().stream()
                .filter(submitter -> !submitter.countsTowardsQuota())
                .map(Submitter::id)
                .collect(Collectors.toSet());
        return QuotaCheck.check(
                units,
                nominations,
                units.places(contest),
                exempt,
                contest.categories().stream().map(Category::id).toList());
    }
}

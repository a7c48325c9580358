package org.saiwu.award;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.Finding;
import org.saiwu.check.SeveritySettings;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Contest;

/** Holds an award list against a contest's rules; every row is an entry of the result, and what is found is between them. */
public final class AwardListResult {
    private AwardListResult() {}

    /**
     * Checks a list.
     *
     * @param judged works judged by category id, where it is known
     */
    public static ValidationResult of(
            Contest contest, List<ListedAward> awards, AwardPolicy policy, Map<String, Integer> judged) {
        AwardListCheck check = AwardListCheck.of(awards, policy.levels(), policy.rounding(), judged);
        List<Finding> findings =
                new SeveritySettings(contest).weigh(new AwardFindings(contest, policy.levels()).of(check));
        List<EntryResult> entries = awards.stream().map(AwardListResult::entry).toList();
        Summary summary = Summary.EMPTY;
        for (EntryResult entry : entries) {
            summary = summary.plus(entry);
        }
        for (Finding finding : findings) {
            summary = summary.plus(finding);
        }
        return new ValidationResult(contest, new Listed(entries), findings, summary, true);
    }

    private static EntryResult entry(ListedAward award) {
        return new EntryResult(
                award.work(),
                award.work(),
                Optional.of(award.category()).filter(id -> !id.equals(ScoreFile.ONE_CATEGORY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(award.unit()).filter(unit -> !unit.isEmpty()),
                Optional.empty(),
                EntryStatus.PASS,
                List.of(),
                List.of());
    }

    private record Listed(List<EntryResult> entries) implements EntryResults {
        @Override
        public void forEach(Visitor visitor) throws IOException {
            for (EntryResult entry : entries) {
                visitor.take(entry);
            }
        }

        @Override
        public void forEachWorstFirst(Visitor visitor) throws IOException {
            forEach(visitor);
        }
    }
}

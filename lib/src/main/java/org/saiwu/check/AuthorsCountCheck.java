package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Count;
import org.saiwu.contest.Submitter;
import org.saiwu.entry.Author;
import org.saiwu.entry.Entry;
import org.saiwu.entry.Metadata;

/** {@code authors.count}: as many authors as the kind of submitter may have. */
final class AuthorsCountCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        if (entry.metadata().source().isEmpty()) {
            return List.of();
        }
        return entry.metadata().submitter().flatMap(submitter -> of(entry.metadata(), submitter)).stream()
                .toList();
    }

    private static Optional<Finding> of(Metadata metadata, Submitter submitter) {
        Count count = submitter.authors().count();
        int actual = metadata.authors().size();
        if (count.holds(actual)) {
            return Optional.empty();
        }
        boolean few = actual < count.min();
        return Optional.of(Finding.of(few ? FindingKind.TOO_FEW_AUTHORS : FindingKind.TOO_MANY_AUTHORS)
                .with("actual", actual)
                .with("limit", few ? count.min() : count.max().orElseThrow())
                .with(
                        "names",
                        Value.ofTexts(
                                metadata.authors().stream().map(Author::name).toList()))
                .with("submitter", Value.of(submitter.title()))
                .under(submitter.clause()));
    }
}

package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Count;
import org.saiwu.contest.Item;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.WordCount;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;

/** {@code document.length}: a text is as long as its item asks, counted as office software does. */
final class DocumentLengthCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return entry.files().stream()
                .flatMap(file -> file.item().flatMap(item -> of(file, item)).stream())
                .toList();
    }

    private static Optional<Finding> of(EntryFile file, Item item) {
        Optional<String> text =
                file.document().flatMap(DocumentResult::readable).map(DocumentResult.Readable::text);
        if (item.length().isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Count allowed = item.length().get();
        int words = WordCount.of(text.get()).total();
        if (allowed.holds(words)) {
            return Optional.empty();
        }
        boolean few = words < allowed.min();
        int limit = few ? allowed.min() : allowed.max().orElseThrow();
        return Optional.of(Finding.of(few ? FindingKind.TEXT_TOO_SHORT : FindingKind.TEXT_TOO_LONG)
                .in(file.path())
                .with("actual", words)
                .with("limit", limit)
                .with("difference", Math.abs(words - limit))
                .under(item.clause()));
    }
}

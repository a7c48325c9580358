package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;

/** {@code entry.unreadable}, where there is nothing to read. */
final class EntryEmptyCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return entry.files().isEmpty() && entry.isListedWhole()
                ? List.of(Finding.of(FindingKind.ENTRY_EMPTY))
                : List.of();
    }
}

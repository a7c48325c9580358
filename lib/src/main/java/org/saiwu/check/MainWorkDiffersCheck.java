package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;

/** {@code item.main-work-differs}: the main work and its copy in the attachment are the same bytes. */
final class MainWorkDiffersCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return entry.files().stream()
                .flatMap(file ->
                        file.difference().filter(copy -> !copy.same()).stream().map(copy -> of(file, copy, contest)))
                .toList();
    }

    private static Finding of(EntryFile file, EntryFile.Copy original, Contest contest) {
        Finding finding = Finding.of(FindingKind.MAIN_WORK_DIFFERS)
                .in(original.path())
                .with("copy", file.path())
                .with("size", new Value.Size(original.size()))
                .with("copySize", new Value.Size(file.size()));
        return contest.attachment().map(rule -> finding.under(rule.clause())).orElse(finding);
    }
}

package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.EntryFile.Place;

/** {@code item.count}: neither too few nor too many files of an item, and one attachment. */
final class ItemCountCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        if (!entry.isListedWhole()) {
            return List.of();
        }
        return Stream.concat(
                        attachments(entry, contest).stream(),
                        entry.expectedItems(contest).stream().flatMap(item -> of(entry, item).stream()))
                .toList();
    }

    private static Optional<Finding> attachments(Entry entry, Contest contest) {
        if (entry.attachments().size() < 2) {
            return Optional.empty();
        }
        Finding finding = Finding.of(FindingKind.ATTACHMENT_TOO_MANY)
                .with("actual", entry.attachments().size())
                .with("limit", 1)
                .with(
                        "files",
                        Value.ofTexts(entry.attachments().stream()
                                .map(Entry.AttachmentFile::path)
                                .toList()));
        return Optional.of(
                contest.attachment().map(rule -> finding.under(rule.clause())).orElse(finding));
    }

    private static Optional<Finding> of(Entry entry, Item item) {
        List<EntryFile> all = entry.filesOf(item);
        List<EntryFile> packed =
                all.stream().filter(file -> file.place() == Place.PACKED).toList();
        List<EntryFile> counted = packed.isEmpty() ? all : packed;
        if (counted.isEmpty() || item.count().holds(counted.size())) {
            return Optional.empty();
        }
        boolean few = counted.size() < item.count().min();
        int limit = few ? item.count().min() : item.count().max().orElseThrow();
        return Optional.of(Finding.of(few ? FindingKind.ITEM_TOO_FEW : FindingKind.ITEM_TOO_MANY)
                .in(counted.get(counted.size() - 1).path())
                .with("item", Value.of(item.title()))
                .with("actual", counted.size())
                .with("limit", limit)
                .with(
                        "files",
                        Value.ofTexts(counted.stream().map(EntryFile::path).toList()))
                .under(item.clause()));
    }
}

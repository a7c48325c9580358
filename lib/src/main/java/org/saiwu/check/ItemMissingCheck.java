package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.EntryFile.Place;
import org.saiwu.entry.FileTypes;
import org.saiwu.entry.Layout;

/** {@code item.missing}: every item of the category is there, and the main work both alone and in the attachment. */
final class ItemMissingCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        if (!entry.isListedWhole() || entry.files().isEmpty()) {
            return List.of();
        }
        return entry.expectedItems(contest).stream()
                .flatMap(item -> of(entry, item).stream())
                .toList();
    }

    private static Optional<Finding> of(Entry entry, Item item) {
        List<EntryFile> files = entry.filesOf(item);
        if (files.isEmpty()) {
            return item.count().min() == 0 ? Optional.empty() : Optional.of(missing(entry, item));
        }
        if (entry.layout() != Layout.PACKED_FOLDER) {
            return Optional.empty();
        }
        boolean packed = files.stream().anyMatch(file -> file.place() == Place.PACKED);
        boolean beside = files.stream().anyMatch(file -> file.place() == Place.BESIDE);
        if (!packed) {
            FindingKind kind =
                    item.mainWork() ? FindingKind.MAIN_WORK_NOT_IN_ATTACHMENT : FindingKind.ITEM_NOT_IN_ATTACHMENT;
            return Optional.of(about(kind, item).in(files.get(0).path()));
        }
        return item.mainWork() && !beside
                ? Optional.of(about(FindingKind.MAIN_WORK_NOT_SEPARATE, item))
                : Optional.empty();
    }

    private static Finding missing(Entry entry, Item item) {
        return entry.unfit().stream()
                .filter(unfit -> unfit.item().id().equals(item.id()))
                .findFirst()
                .map(unfit -> about(FindingKind.ITEM_OF_WRONG_TYPE, item)
                        .in(unfit.path())
                        .with("type", FileTypes.of(unfit.path()))
                        .with("types", Value.ofTexts(item.types())))
                .orElseGet(() -> about(FindingKind.ITEM_MISSING, item)
                        .with("limit", item.count().min())
                        .with("names", Value.ofTexts(examples(item))));
    }

    /** What the first patterns of the item's names ask for, which says best how to name the file. */
    private static List<String> examples(Item item) {
        return item.names().stream()
                .map(name -> name.replaceAll("^\\*+|\\*+$", ""))
                .filter(name -> !name.isEmpty())
                .limit(2)
                .toList();
    }

    private static Finding about(FindingKind kind, Item item) {
        return Finding.of(kind).with("item", Value.of(item.title())).under(item.clause());
    }
}

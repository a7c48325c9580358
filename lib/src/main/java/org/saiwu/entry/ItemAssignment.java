package org.saiwu.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.FoldedPath;
import org.saiwu.contest.Item;
import org.saiwu.contest.ItemPatterns;
import org.saiwu.contest.Role;

/**
 * Tells which item each file is, by the items' name patterns and then by content.
 *
 * <p>Patterns with folders go first, then patterns over file names, each in the order of the rules file; then an item that
 * still has no file takes the only file left that could be it; what is left goes to the item whose pattern is {@code *}.
 * When more files are named like an item than it takes, those whose names say so better are it, and the others are left to items
 * that they are named like as well; texts, whose patterns are the widest, are left in any case.
 */
final class ItemAssignment {
    private final List<Item> items;
    private final ItemNames names;
    private final Map<String, Item> byPath = new HashMap<>();
    private final Map<String, Item> unfit = new HashMap<>();

    ItemAssignment(List<Item> items, ItemNames names) {
        this.items = List.copyOf(items);
        this.names = names;
    }

    /** A file with its path made ready for patterns. */
    private record Candidate(EntryContent file, FoldedPath path) {
        boolean isOfType(Item item) {
            return ItemAssignment.isOfType(file, item);
        }
    }

    /** Assigns every file; those that fit no item stay without one. */
    void assign(List<EntryContent> files) {
        List<Candidate> candidates = files.stream()
                .map(file -> new Candidate(file, FoldedPath.of(file.innerPath())))
                .toList();
        for (boolean folders : new boolean[] {true, false}) {
            for (Item item : items) {
                ItemPatterns patterns = names.telling(item, folders);
                List<Candidate> named = candidates.stream()
                        .filter(candidate ->
                                !byPath.containsKey(candidate.file().path())
                                        && patterns.firstMatch(candidate.path()) >= 0)
                        .toList();
                int best = bestOfTooMany(named, item, patterns);
                named.stream()
                        .filter(candidate ->
                                !isLeftToOthers(candidate, item, patterns.firstMatch(candidate.path()) > best))
                        .forEach(candidate -> take(candidate.file(), item));
            }
        }
        items.stream().filter(this::isUnfilled).forEach(item -> takeByContent(item, files));
        items.stream().filter(item -> item.names().contains(ItemNames.ANYTHING)).forEach(item -> files.stream()
                .filter(file -> !byPath.containsKey(file.path()))
                .forEach(file -> take(file, item)));
    }

    /** Settles one file beforehand. */
    void set(EntryContent file, Item item) {
        byPath.put(file.path(), item);
    }

    /** The item of the file at that path. */
    Optional<Item> itemOf(EntryContent file) {
        return Optional.ofNullable(byPath.get(file.path()));
    }

    /** Files that are named like an item without a file, but are of another type than it takes. */
    List<Entry.Unfit> unfit() {
        List<Entry.Unfit> found = new ArrayList<>();
        unfit.forEach((path, item) -> {
            boolean only = Optional.ofNullable(byPath.get(path))
                    .map(other -> other.names().contains(ItemNames.ANYTHING))
                    .orElse(true);
            if (only && isUnfilled(item)) {
                found.add(new Entry.Unfit(path, item));
            }
        });
        found.sort(java.util.Comparator.comparing(Entry.Unfit::path));
        return found;
    }

    /** The number of the best pattern that a file of a fitting type matches, when there are more of these than the item takes. */
    private static int bestOfTooMany(List<Candidate> named, Item item, ItemPatterns patterns) {
        List<Candidate> fitting =
                named.stream().filter(candidate -> candidate.isOfType(item)).toList();
        return item.count().max().filter(most -> fitting.size() > most).isEmpty()
                ? Integer.MAX_VALUE
                : fitting.stream()
                        .mapToInt(candidate -> patterns.firstMatch(candidate.path()))
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    /** Whether the file is only loosely named like the item, which has enough files of a better name. */
    private boolean isLeftToOthers(Candidate candidate, Item item, boolean loosely) {
        return loosely
                && candidate.isOfType(item)
                && (item.role() == Role.TEXT
                        || items.stream()
                                .filter(other -> !other.id().equals(item.id()))
                                .anyMatch(other -> candidate.isOfType(other)
                                        && names.telling(other).firstMatch(candidate.path()) >= 0));
    }

    private static boolean isOfType(EntryContent file, Item item) {
        return item.types().isEmpty() || item.types().contains(file.type());
    }

    private void take(EntryContent file, Item item) {
        if (isOfType(file, item)) {
            byPath.put(file.path(), item);
        } else {
            unfit.putIfAbsent(file.path(), item);
        }
    }

    private boolean isUnfilled(Item item) {
        return byPath.values().stream().noneMatch(other -> other.id().equals(item.id()));
    }

    private void takeByContent(Item item, List<EntryContent> files) {
        if (item.types().isEmpty() || item.role() == Role.FORM) {
            return;
        }
        List<EntryContent> candidates = files.stream()
                .filter(file -> item.types().contains(file.type()))
                .filter(file -> itemOf(file)
                        .map(other -> item.role() == Role.VIDEO && other.role() == Role.MATERIAL)
                        .orElse(true))
                .toList();
        if (candidates.size() == 1) {
            byPath.put(candidates.get(0).path(), item);
        }
    }
}

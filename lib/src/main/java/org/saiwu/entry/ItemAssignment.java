package org.saiwu.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String ANYTHING = "*";

    private final List<Item> items;
    private final Map<String, Item> byPath = new HashMap<>();
    private final Map<String, Item> unfit = new HashMap<>();

    ItemAssignment(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** Assigns every file; those that fit no item stay without one. */
    void assign(List<EntryContent> files) {
        for (boolean folders : new boolean[] {true, false}) {
            for (Item item : items) {
                ItemPatterns patterns = ItemPatterns.of(item.names().stream()
                        .filter(name -> !name.equals(ANYTHING) && name.contains("/") == folders)
                        .toList());
                List<EntryContent> named = files.stream()
                        .filter(file -> !byPath.containsKey(file.path()) && patterns.matches(file.innerPath()))
                        .toList();
                int best = bestOfTooMany(named, item, patterns);
                // Found once for all files, since a zip may hold tens of thousands.
                Map<Item, ItemPatterns> others = namesOfOthers(item);
                named.stream()
                        .filter(file ->
                                !isLeftToOthers(file, item, patterns.firstMatch(file.innerPath()) > best, others))
                        .forEach(file -> take(file, item));
            }
        }
        items.stream().filter(this::isUnfilled).forEach(item -> takeByContent(item, files));
        items.stream().filter(item -> item.names().contains(ANYTHING)).forEach(item -> files.stream()
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
                    .map(other -> other.names().contains(ANYTHING))
                    .orElse(true);
            if (only && isUnfilled(item)) {
                found.add(new Entry.Unfit(path, item));
            }
        });
        found.sort(java.util.Comparator.comparing(Entry.Unfit::path));
        return found;
    }

    /** The number of the best pattern that a file of a fitting type matches, when there are more of these than the item takes. */
    private static int bestOfTooMany(List<EntryContent> named, Item item, ItemPatterns patterns) {
        List<EntryContent> fitting =
                named.stream().filter(file -> isOfType(file, item)).toList();
        return item.count().max().filter(most -> fitting.size() > most).isEmpty()
                ? Integer.MAX_VALUE
                : fitting.stream()
                        .mapToInt(file -> patterns.firstMatch(file.innerPath()))
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    /** What the other items are called. */
    private Map<Item, ItemPatterns> namesOfOthers(Item item) {
        Map<Item, ItemPatterns> others = new LinkedHashMap<>();
        for (Item other : items) {
            if (!other.equals(item)) {
                others.put(
                        other,
                        ItemPatterns.of(other.names().stream()
                                .filter(name -> !name.equals(ANYTHING))
                                .toList()));
            }
        }
        return others;
    }

    /** Whether the file is only loosely named like the item, which has enough files of a better name. */
    private static boolean isLeftToOthers(
            EntryContent file, Item item, boolean loosely, Map<Item, ItemPatterns> others) {
        return loosely
                && isOfType(file, item)
                && (item.role() == Role.TEXT
                        || others.entrySet().stream()
                                .anyMatch(other -> isOfType(file, other.getKey())
                                        && other.getValue().matches(file.innerPath())));
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

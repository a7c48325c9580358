package org.saiwu.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.contest.ItemPatterns;

/** The name patterns of a contest's items, made ready once for any number of entries. */
final class ItemNames {
    /** The pattern of an item that takes what is left. */
    static final String ANYTHING = "*";

    private record Ready(
            ItemPatterns all, ItemPatterns telling, ItemPatterns withFolders, ItemPatterns withoutFolders) {}

    private final Map<String, Ready> byItem = new HashMap<>();

    ItemNames(Contest contest) {
        Predicate<String> telling = name -> !name.equals(ANYTHING);
        for (Item item : contest.items()) {
            List<String> names = item.names();
            byItem.put(
                    item.id(),
                    new Ready(
                            ItemPatterns.of(names),
                            those(names, telling),
                            those(names, telling.and(name -> name.contains("/"))),
                            those(names, telling.and(name -> !name.contains("/")))));
        }
    }

    private static ItemPatterns those(List<String> names, Predicate<String> wanted) {
        return ItemPatterns.of(names.stream().filter(wanted).toList());
    }

    /** All patterns of an item, in its order. */
    ItemPatterns of(Item item) {
        return ready(item).all;
    }

    /** Those that tell the item from others: all but {@code *}. */
    ItemPatterns telling(Item item) {
        return ready(item).telling;
    }

    /** Of those that tell it, the ones over paths, or the ones over file names. */
    ItemPatterns telling(Item item, boolean folders) {
        return folders ? ready(item).withFolders : ready(item).withoutFolders;
    }

    private Ready ready(Item item) {
        return Objects.requireNonNull(byItem.get(item.id()), item.id());
    }
}

package org.saiwu.entry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.saiwu.contest.Item;
import org.saiwu.contest.ItemPatterns;

/** The name patterns of a contest's items, each made ready when it is first asked for, once for any number of entries. */
final class ItemNames {
    /** The pattern of an item that takes what is left. */
    static final String ANYTHING = "*";

    private record Ready(
            ItemPatterns all, ItemPatterns telling, ItemPatterns withFolders, ItemPatterns withoutFolders) {
        static Ready of(List<String> names) {
            return new Ready(
                    ItemPatterns.of(names),
                    those(names, name -> true),
                    those(names, name -> name.contains("/")),
                    those(names, name -> !name.contains("/")));
        }

        private static ItemPatterns those(List<String> names, Predicate<String> wanted) {
            return ItemPatterns.of(names.stream()
                    .filter(name -> !name.equals(ANYTHING))
                    .filter(wanted)
                    .toList());
        }
    }

    private final Map<String, Ready> byItem = new ConcurrentHashMap<>();

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
        return byItem.computeIfAbsent(item.id(), id -> Ready.of(item.names()));
    }
}

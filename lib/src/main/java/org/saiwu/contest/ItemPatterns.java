package org.saiwu.contest;

import java.util.List;

/**
 * File name patterns of an item, held against paths inside an entry.
 *
 * <p>{@code *} stands for any characters within a component, {@code ?} for one; a component {@code **} stands for any number of
 * components, at the end for at least one. A pattern without {@code /} is held against the file's name, one with it against the
 * whole path. Letter case, full and half width, and composed and decomposed letters make no difference; everything else stands
 * for itself. Time is bounded by pattern length times path length.
 */
public final class ItemPatterns {
    private final List<ItemPattern> patterns;

    private ItemPatterns(List<String> patterns) {
        this.patterns = patterns.stream().map(ItemPattern::new).toList();
    }

    /** The patterns of an item, in its order; without any, nothing matches. */
    public static ItemPatterns of(List<String> patterns) {
        return new ItemPatterns(patterns);
    }

    /** The patterns of an item. */
    public static ItemPatterns of(Item item) {
        return new ItemPatterns(item.names());
    }

    /** The number, from 0, of the first pattern that the path matches, or -1. */
    public int firstMatch(FoldedPath path) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matches(path)) {
                return i;
            }
        }
        return -1;
    }

    /** The number, from 0, of the first pattern that the path matches, or -1; components are separated by {@code /}. */
    public int firstMatch(String path) {
        return firstMatch(FoldedPath.of(path));
    }

    /** Whether any pattern matches. */
    public boolean matches(String path) {
        return firstMatch(path) >= 0;
    }
}

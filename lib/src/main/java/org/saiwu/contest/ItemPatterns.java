package org.saiwu.contest;

import java.util.List;

/**
 * File name patterns of an item, held against paths inside an entry.
 *
 * <p>{@code *} stands for any characters within a component, {@code **} for any across components, {@code ?} for one character.
 * A pattern without {@code /} is held against the file's name, one with it against the whole path. Letter case, full and half
 * width, and composed and decomposed letters make no difference. Time is bounded by pattern length times path length.
 */
public final class ItemPatterns {
    private ItemPatterns(List<String> patterns) {
        throw new UnsupportedOperationException();
    }

    /** The patterns of an item, in its order; none of them matches nothing. */
    public static ItemPatterns of(List<String> patterns) {
        return new ItemPatterns(patterns);
    }

    /** The number, from 0, of the first pattern that the path matches, or -1; components are separated by {@code /}. */
    public int firstMatch(String path) {
        throw new UnsupportedOperationException();
    }

    /** Whether any pattern matches. */
    public boolean matches(String path) {
        return firstMatch(path) >= 0;
    }
}

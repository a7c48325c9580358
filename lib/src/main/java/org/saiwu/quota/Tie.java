package org.saiwu.quota;

import java.util.List;

/**
 * Places that are open, since the units concerned have exactly equal claims to them.
 *
 * @param units the names of the units concerned, in the order of the unit table
 * @param categories the categories concerned, empty when the tie is one between units alone
 * @param places how many places are open among them; they are not in the units' places
 */
public record Tie(List<String> units, List<String> categories, long places) {
    public Tie {
        units = List.copyOf(units);
        categories = List.copyOf(categories);
        if (places <= 0) {
            throw new IllegalArgumentException("a tie without an open place");
        }
    }
}

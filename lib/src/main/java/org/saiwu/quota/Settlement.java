package org.saiwu.quota;

import java.util.List;

/**
 * A tie that declared keys have settled, wholly or in part.
 *
 * @param tie the tie as it stood
 * @param keys the keys that decided, in the order applied
 * @param granted the units that got a place, in order of the keys
 */
public record Settlement(Tie tie, List<TieKey> keys, List<String> granted) {
    public Settlement {
        keys = List.copyOf(keys);
        granted = List.copyOf(granted);
    }
}

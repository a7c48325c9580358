package org.saiwu.duplication;

import java.util.Objects;

/**
 * Two texts held side by side.
 *
 * @param first what the first shares with the second
 * @param second what the second shares with the first
 */
public record Comparison(DocumentResult first, DocumentResult second) {

    /** Checks that both sides are there. */
    public Comparison {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}

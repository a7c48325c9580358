package org.saiwu.duplication;

import java.util.Locale;
import java.util.Objects;
import org.saiwu.document.Trait;

/**
 * Something about a text that a person should look at; it never changes a rate.
 *
 * @param kind a stable word, such as {@code invisible-character} or {@code look-alike-letter}
 * @param count how many characters (code points) are concerned
 * @param sample the first of them, on one line
 */
public record Suspicion(String kind, int count, String sample) {

    /** Checks that something is suspected. */
    public Suspicion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sample, "sample");
        if (count < 1) {
            throw new IllegalArgumentException("a suspicion concerns at least one character");
        }
    }

    /** Returns the suspicion that a trait of a document raises; its kind is the trait's in lower case with hyphens. */
    public static Suspicion of(Trait trait) {
        return new Suspicion(
                trait.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), trait.count(), trait.sample());
    }
}

package org.saiwu.document;

import java.util.Optional;

/**
 * A suspicious trait of a document, with its evidence.
 *
 * @param kind what it is
 * @param count how many characters (code points) are concerned
 * @param sample the first of them, invisible characters written as {@code U+200B}; at most {@link #MAX_SAMPLE} UTF-16 units, on one line
 * @param place where the first of them is, absent for a bare string
 */
public record Trait(TraitKind kind, int count, String sample, Optional<DocumentPlace> place) {

    /** Longest sample, in UTF-16 units. */
    public static final int MAX_SAMPLE = 80;

    /** Cuts the sample to its bound. */
    public Trait {
        if (count <= 0) {
            throw new IllegalArgumentException("a trait concerns at least one character");
        }
        sample = Samples.oneLine(sample, MAX_SAMPLE);
    }
}

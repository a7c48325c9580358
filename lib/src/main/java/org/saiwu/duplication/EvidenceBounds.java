package org.saiwu.duplication;

/**
 * Bounds on the evidence kept for a document; what they leave out is counted, and no numerator hangs on them.
 *
 * @param sources most sources listed for a document
 * @param passages most passages listed for a document and a source
 * @param characters most characters of passages listed for a document, over all its sources
 * @param totalCharacters most characters of passages listed over all documents, shared out evenly among them
 */
public record EvidenceBounds(int sources, int passages, int characters, long totalCharacters) {

    /** Checks that every bound is at least 1. */
    public EvidenceBounds {
        if (sources < 1 || passages < 1 || characters < 1 || totalCharacters < 1) {
            throw new IllegalArgumentException("bounds on evidence start at 1");
        }
    }

    /** Returns bounds that no ordinary batch meets. */
    public static EvidenceBounds defaults() {
        return new EvidenceBounds(100, 1_000, 1_000_000, 200_000_000L);
    }

    /** Returns the bound on characters that holds for each document of a batch: an even share, but at least 10,000. */
    int charactersEach(int documents) {
        long share = totalCharacters / Math.max(1, documents);
        return (int) Math.min(characters, Math.max(10_000L, share));
    }
}

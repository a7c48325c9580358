package org.saiwu.check;

import java.io.IOException;

/** Results of entries that may be too many for memory; each reading starts anew. */
public interface EntryResults {
    /** Hands over every result in the order of the input. */
    void forEach(Visitor visitor) throws IOException;

    /** Hands over every result, those with the heaviest and most findings first, then in the order of the input. */
    void forEachWorstFirst(Visitor visitor) throws IOException;

    /** Takes one result. */
    @FunctionalInterface
    interface Visitor {
        void take(EntryResult result) throws IOException;
    }
}

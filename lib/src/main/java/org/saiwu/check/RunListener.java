package org.saiwu.check;

import java.io.IOException;

/** Hears of results as a run goes on, one at a time, in the order of the input. */
@FunctionalInterface
public interface RunListener {
    /** Takes the result of the entry at that place of the input, from 0. */
    void finished(int index, EntryResult result) throws IOException;
}

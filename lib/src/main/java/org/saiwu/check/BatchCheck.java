package org.saiwu.check;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.saiwu.entry.Entry;

/**
 * A rule between entries. It sees every entry of a run as it passes by and speaks at the end; what it finds does not depend on
 * the order in which entries were handed to it.
 */
public interface BatchCheck extends Closeable {
    /**
     * Takes what it needs of an entry that has just been read, from any thread.
     *
     * @param index the entry's place in the order of the input, from 0
     */
    default void take(int index, Entry entry, EntryResult result) throws IOException {
        take(index, result);
    }

    /** Takes what it needs of a result alone: of an entry just read, or one that an earlier, interrupted run finished. */
    void take(int index, EntryResult result) throws IOException;

    /** What it found, in an order of its own that depends only on the entries. */
    List<Finding> finish() throws IOException;

    @Override
    default void close() throws IOException {}
}

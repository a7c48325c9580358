package org.saiwu.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.check.Summary;

/**
 * Results kept in a temporary file, so that any number fits in little memory; they come as they finish and are read in order.
 *
 * <p>{@link #add} may be called by several threads; reading may begin when all is added and may be repeated. Closing deletes
 * the file.
 */
public final class ResultSpool implements EntryResults, Closeable {
    private ResultSpool() {}

    /** An empty spool with its file in {@code folder}, which exists. */
    public static ResultSpool in(Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Keeps a result; {@code index} is its place in the input, from 0, each at most once; gaps are allowed. */
    public void add(int index, EntryResult result) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Totals of what was added; findings between entries are not in it. */
    public Summary summary() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEachWorstFirst(Visitor visitor) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The results in the order of the input, for readers that pull; throws UncheckedIOException. */
    public Iterator<EntryResult> iterator() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}

package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.check.Summary;
import org.saiwu.file.SpareFile;

/**
 * Results kept in a temporary file, but for the first, so that any number fits in little memory; they come as they finish and are
 * read in order.
 *
 * <p>{@link #add} may be called by several threads; reading may begin when all is added and may be repeated. Closing deletes
 * the file.
 */
public final class ResultSpool implements EntryResults, Closeable {
    /** Results of which none is written: most runs are over one entry, or a few. */
    private static final int MOST_IN_MEMORY = 16;

    private final SpareFile file;
    private final int mostInMemory;
    private final Map<Integer, EntryResult> inMemory = new HashMap<>();
    private final SpoolIndex index = new SpoolIndex();
    private Summary summary = Summary.EMPTY;
    private long end;

    ResultSpool(Path folder, int mostInMemory) {
        this.file = new SpareFile(folder, "results-", ".jsonl");
        this.mostInMemory = mostInMemory;
    }

    /** An empty spool that makes its file, once it needs one, in {@code folder}, which exists. */
    public static ResultSpool in(Path folder) {
        return new ResultSpool(folder, MOST_IN_MEMORY);
    }

    /** A spool with all results of another source, in the same order. */
    static ResultSpool of(EntryResults results, Path folder) throws IOException {
        ResultSpool spool = in(folder);
        try {
            results.forEach(result -> spool.add(spool.size(), result));
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** Keeps a result; {@code place} is its place in the input, from 0, each at most once; gaps are allowed. */
    public void add(int place, EntryResult result) throws IOException {
        synchronized (this) {
            if (inMemory.size() < mostInMemory) {
                index.add(place, 0, 1, SpoolIndex.weight(result));
                inMemory.put(place, result);
                summary = summary.plus(result);
                return;
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JsonOutput.compact(bytes)) {
            EntryCodec.write(json, result, Optional.empty());
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        synchronized (this) {
            index.add(place, end, buffer.remaining(), SpoolIndex.weight(result));
            FileChannel open = file.channel();
            while (buffer.hasRemaining()) {
                end += open.write(buffer, end);
            }
            summary = summary.plus(result);
        }
    }

    /** How many results were added. */
    public synchronized int size() {
        return index.size();
    }

    /** Whether there is a result for that place. */
    public synchronized boolean contains(int place) {
        return index.contains(place);
    }

    /** Totals of what was added; findings between entries are not in it. */
    public synchronized Summary summary() {
        return summary;
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        visit(inOrder(), visitor);
    }

    @Override
    public void forEachWorstFirst(Visitor visitor) throws IOException {
        int[] places;
        synchronized (this) {
            places = index.worstFirst();
        }
        visit(places, visitor);
    }

    private synchronized int[] inOrder() {
        return index.inOrder();
    }

    private void visit(int[] places, Visitor visitor) throws IOException {
        for (int place : places) {
            visitor.take(read(place));
        }
    }

    private EntryResult read(int place) throws IOException {
        ByteBuffer buffer;
        long offset;
        FileChannel open;
        synchronized (this) {
            EntryResult kept = inMemory.get(place);
            if (kept != null) {
                return kept;
            }
            open = file.channel();
            buffer = ByteBuffer.allocate(index.length(place));
            offset = index.offset(place);
        }
        while (buffer.hasRemaining()) {
            if (open.read(buffer, offset + buffer.position()) < 0) {
                throw new IOException("the temporary file of results was cut short");
            }
        }
        try (JsonParser json = JsonOutput.parse(buffer.array(), buffer.capacity())) {
            json.nextToken();
            return EntryCodec.read(json);
        }
    }

    /** The results in the order of the input, for readers that pull; throws UncheckedIOException. */
    public Iterator<EntryResult> iterator() {
        int[] places = inOrder();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < places.length;
            }

            @Override
            public EntryResult next() {
                if (next == places.length) {
                    throw new NoSuchElementException();
                }
                try {
                    return read(places[next++]);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

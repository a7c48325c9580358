package org.saiwu.duplication.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.saiwu.duplication.NetText;
import org.saiwu.duplication.Templates;
import org.saiwu.duplication.Text;

/**
 * Prepares texts and puts them into the index in several threads, each of which fills and writes segments of its own.
 *
 * <p>Writing segments is most of the work, so that a single thread that wrote would keep the others waiting.
 */
final class PreparedAdding implements AutoCloseable {

    private static final int MOST_WAITING = 128;

    private final IndexWriter writer;
    private final String edition;
    private final Templates templates;
    private final ExecutorService executor;
    private final Deque<Future<Long>> waiting = new ArrayDeque<>();

    PreparedAdding(IndexWriter writer, String edition, Templates templates, int jobs) {
        this.writer = writer;
        this.edition = edition;
        this.templates = templates;
        this.executor = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "saiwu-archive");
            thread.setDaemon(true);
            return thread;
        });
    }

    void add(Text text) throws IOException {
        waiting.add(
                executor.submit(() -> writer.updateDocument(new Term(ArchiveFormat.ID, text.id()), document(text))));
        if (waiting.size() > MOST_WAITING) {
            awaitFirst();
        }
    }

    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            awaitFirst();
        }
    }

    private void awaitFirst() throws IOException {
        try {
            waiting.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while adding", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw cause;
            }
            throw new IOException(e.getCause());
        }
    }

    private Iterable<IndexableField> document(Text text) throws IOException {
        NetText net = NetText.of(text.content(), true, templates);
        return new ArchivedFields(
                List.of(
                        new StringField(ArchiveFormat.ID, text.id(), Field.Store.NO),
                        new BinaryDocValuesField(
                                ArchiveFormat.ABOUT, new BytesRef(TextRecord.about(text, edition, net))),
                        new BinaryDocValuesField(ArchiveFormat.TEXT, new BytesRef(TextRecord.content(text.content())))),
                Fingerprints.of(net.characters()));
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}

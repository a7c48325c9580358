package org.saiwu.duplication.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.BinaryPoint;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.saiwu.duplication.NetText;
import org.saiwu.duplication.Templates;
import org.saiwu.duplication.Text;

/** Prepares texts in several threads and hands them to the index in the order in which they came. */
final class PreparedAdding implements AutoCloseable {

    private static final int MOST_WAITING = 128;

    private final IndexWriter writer;
    private final String edition;
    private final Templates templates;
    private final ExecutorService executor;
    private final Deque<Future<Prepared>> waiting = new ArrayDeque<>();

    private record Prepared(String id, Document document) {}

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
        waiting.add(executor.submit(() -> new Prepared(text.id(), document(text))));
        if (waiting.size() > MOST_WAITING) {
            writeFirst();
        }
    }

    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            writeFirst();
        }
    }

    private void writeFirst() throws IOException {
        try {
            Prepared prepared = waiting.remove().get();
            writer.updateDocument(new Term(ArchiveFormat.ID, prepared.id()), prepared.document());
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

    private Document document(Text text) throws IOException {
        NetText net = NetText.of(text.content(), true, templates);
        Document document = new Document();
        document.add(new StringField(ArchiveFormat.ID, text.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ArchiveFormat.ABOUT, new BytesRef(TextRecord.about(text, edition, net))));
        document.add(new BinaryDocValuesField(ArchiveFormat.TEXT, new BytesRef(compressed(text.content()))));
        for (long fingerprint : Fingerprints.of(net.characters())) {
            document.add(new BinaryPoint(ArchiveFormat.FINGERPRINT, FingerprintLookup.packed(fingerprint)));
        }
        return document;
    }

    private static byte[] compressed(String content) {
        Deflater deflater = TextRecord.deflater();
        try {
            return TextRecord.compress(content, deflater);
        } finally {
            deflater.end();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}

package org.saiwu.duplication.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.saiwu.duplication.NetText;
import org.saiwu.duplication.Templates;
import org.saiwu.duplication.Text;

/**
 * Prepares texts and puts them into the index, from any number of threads, each of which fills and writes segments of its own.
 *
 * <p>Writing segments is most of the work, so that a single thread that wrote would keep the others waiting.
 */
final class TextIndexing {

    private final IndexWriter writer;
    private final String edition;
    private final Templates templates;

    TextIndexing(IndexWriter writer, String edition, Templates templates) {
        this.writer = writer;
        this.edition = edition;
        this.templates = templates;
    }

    /** Puts a text in, or in the place of that with its id. */
    void put(Text text) {
        try {
            writer.updateDocument(new Term(ArchiveFormat.ID, text.id()), document(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AlreadyClosedException e) {
            // The disk failed another thread first.
            throw new UncheckedIOException(new IOException(e));
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
}

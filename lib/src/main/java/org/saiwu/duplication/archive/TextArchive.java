package org.saiwu.duplication.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.saiwu.duplication.CodePoints;
import org.saiwu.duplication.EarlierTexts;
import org.saiwu.duplication.NetText;
import org.saiwu.duplication.Workers;

/** Reads an archive as it was when it was opened. */
public final class TextArchive implements Closeable, EarlierTexts {

    private final String folder;
    private final Directory directory;
    private final DirectoryReader reader;

    private TextArchive(String folder, Directory directory, DirectoryReader reader) {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
    }

    /**
     * Opens an archive.
     *
     * @throws ArchiveException if there is none, it is newer than this program, or it is damaged
     */
    public static TextArchive open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ArchiveException(ArchiveException.Reason.MISSING, folder.toString(), "no such folder");
        }
        return open(FSDirectory.open(folder), folder.toString());
    }

    /** Opens an archive in a directory, which is closed with it. */
    static TextArchive open(Directory directory, String folder) throws IOException {
        DirectoryReader reader = null;
        try {
            reader = DirectoryReader.open(directory);
            ArchiveFormat.check(reader.getIndexCommit().getUserData(), folder);
            return new TextArchive(folder, directory, reader);
        } catch (IOException e) {
            closeQuietly(e, reader, directory);
            throw ArchiveFormat.named(e, folder);
        } catch (IllegalArgumentException e) {
            // Lucene says so of a codec that it does not have.
            closeQuietly(e, reader, directory);
            throw new ArchiveException(ArchiveException.Reason.NEWER_FORMAT, folder, String.valueOf(e.getMessage()));
        }
    }

    private static void closeQuietly(Exception because, @Nullable Closeable... all) {
        for (Closeable one : all) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (IOException e) {
                because.addSuppressed(e);
            }
        }
    }

    @Override
    public long size() {
        return reader.numDocs();
    }

    @Override
    public void requireWindows(int minMatch) throws IOException {
        if (minMatch < Fingerprints.GUARANTEE) {
            throw new ArchiveException(
                    ArchiveException.Reason.WINDOW_TOO_SHORT,
                    folder,
                    "windows of " + minMatch + ", at least " + Fingerprints.GUARANTEE + " are found");
        }
    }

    @Override
    public void candidates(List<CodePoints> netTexts, Workers workers, Visitor visitor) throws IOException {
        long[] wanted = fingerprints(netTexts);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                FixedBitSet found = FingerprintLookup.in(leaf.reader(), wanted, workers);
                walk(
                        leaf.reader(),
                        new BitSetIterator(found, found.approximateCardinality()),
                        (about, content) -> visitor.visit(about.with(content)));
            }
        } catch (IOException e) {
            throw ArchiveFormat.named(e, folder);
        }
    }

    private static long[] fingerprints(List<CodePoints> netTexts) {
        long[] all = new long[1024];
        int count = 0;
        for (CodePoints text : netTexts) {
            long[] of = Fingerprints.of(text);
            if (count + of.length > all.length) {
                all = Arrays.copyOf(all, (count + of.length) * 2);
            }
            System.arraycopy(of, 0, all, count, of.length);
            count += of.length;
        }
        return Fingerprints.sortedOnce(all, count);
    }

    /** Takes a text and what is known of it. */
    private interface RecordVisitor {
        void visit(TextRecord.About about, String content) throws IOException;
    }

    private static void walk(LeafReader segment, DocIdSetIterator documents, RecordVisitor visitor) throws IOException {
        BinaryDocValues about = segment.getBinaryDocValues(ArchiveFormat.ABOUT);
        BinaryDocValues text = segment.getBinaryDocValues(ArchiveFormat.TEXT);
        Bits live = segment.getLiveDocs();
        if (about == null || text == null) {
            return;
        }
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if ((live == null || live.get(document)) && about.advanceExact(document) && text.advanceExact(document)) {
                BytesRef known = about.binaryValue();
                TextRecord.About record = TextRecord.about(known.bytes, known.offset, known.length);
                BytesRef content = text.binaryValue();
                visitor.visit(record, TextRecord.content(content.bytes, content.offset, content.length));
            }
        }
    }

    /** Hands each archived text to the consumer, in order of edition and id. */
    public void list(Consumer<ArchivedText> consumer) throws IOException {
        List<ArchivedText> texts = new ArrayList<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                BinaryDocValues about = leaf.reader().getBinaryDocValues(ArchiveFormat.ABOUT);
                Bits live = leaf.reader().getLiveDocs();
                for (int i = 0; about != null && i < leaf.reader().maxDoc(); i++) {
                    if ((live == null || live.get(i)) && about.advanceExact(i)) {
                        BytesRef known = about.binaryValue();
                        texts.add(TextRecord.about(known.bytes, known.offset, known.length)
                                .text());
                    }
                }
            }
        } catch (IOException e) {
            throw ArchiveFormat.named(e, folder);
        }
        texts.sort(Comparator.comparing(ArchivedText::edition).thenComparing(ArchivedText::id));
        texts.forEach(consumer);
    }

    /**
     * Reads every byte of the archive and compares its checksums, normalises every text, and returns how many
     * there are.
     *
     * @throws ArchiveException with {@link ArchiveException.Reason#DAMAGED} if anything is not as it was written
     */
    public long verify() throws IOException {
        long[] count = {0};
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
                walk(leaf.reader(), DocIdSetIterator.all(leaf.reader().maxDoc()), (about, content) -> {
                    int characters = NetText.restored(content, about.removed()).length();
                    if (characters != about.text().characters()) {
                        throw damaged(about.text().id() + " has " + characters + " characters");
                    }
                    count[0]++;
                });
            }
        } catch (IOException e) {
            throw ArchiveFormat.named(e, folder);
        }
        if (count[0] != reader.numDocs()) {
            throw damaged(count[0] + " of " + reader.numDocs() + " texts can be read");
        }
        return count[0];
    }

    private ArchiveException damaged(String detail) {
        return new ArchiveException(ArchiveException.Reason.DAMAGED, folder, detail);
    }

    /** Tells whether a folder has nothing in it, or does not exist. */
    static boolean isVacant(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}

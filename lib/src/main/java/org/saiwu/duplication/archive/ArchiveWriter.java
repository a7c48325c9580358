package org.saiwu.duplication.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.ThreadInterruptedException;
import org.saiwu.duplication.Templates;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.TextBatch;
import org.saiwu.duplication.Workers;

/** Writes an archive; one at a time, while any number of readers go on reading what was there when they were opened. */
public final class ArchiveWriter implements Closeable {

    /** What waits in memory before it is written; the commit alone makes it count. */
    private static final double BUFFER_MEGABYTES = 256;

    /** Every fingerprint of a text is looked up in each segment. */
    private static final int MOST_SEGMENTS = 5;

    private final String folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final int jobs;

    private ArchiveWriter(String folder, Directory directory, IndexWriter writer, int jobs) {
        this.jobs = jobs;
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * Opens an archive for writing and makes it if the folder is missing or empty.
     *
     * @param jobs threads that texts are prepared by
     * @throws ArchiveException if the folder can't be used as an archive, or is being written to
     */
    public static ArchiveWriter open(Path folder, int jobs) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ArchiveException(ArchiveException.Reason.NOT_AN_ARCHIVE, folder.toString(), "not a folder");
        }
        boolean vacant = TextArchive.isVacant(folder);
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        if (!vacant && !DirectoryReader.indexExists(directory) && !isUnfinished(directory)) {
            directory.close();
            throw new ArchiveException(
                    ArchiveException.Reason.NOT_AN_ARCHIVE, folder.toString(), "the folder holds something else");
        }
        return open(directory, folder.toString(), jobs);
    }

    /** Tells whether all that is there are leftovers of an archive whose making was broken off. */
    private static boolean isUnfinished(Directory directory) throws IOException {
        for (String name : directory.listAll()) {
            if (!name.equals(IndexWriter.WRITE_LOCK_NAME)
                    && !name.startsWith("_")
                    && !name.startsWith("pending_segments")) {
                return false;
            }
        }
        return true;
    }

    /** Opens an archive in a directory, which is closed with it. */
    static ArchiveWriter open(Directory directory, String folder, int jobs) throws IOException {
        IndexWriter writer = null;
        try {
            if (DirectoryReader.indexExists(directory)) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    ArchiveFormat.check(reader.getIndexCommit().getUserData(), folder);
                }
            }
            writer = new IndexWriter(directory, configuration());
            if (!DirectoryReader.indexExists(directory)) {
                writer.setLiveCommitData(ArchiveFormat.description().entrySet());
                writer.commit();
            }
            return new ArchiveWriter(folder, directory, writer, jobs);
        } catch (IOException e) {
            try {
                if (writer != null) {
                    writer.rollback();
                }
                directory.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw ArchiveFormat.named(e, folder);
        }
    }

    private static IndexWriterConfig configuration() {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setNoCFSRatio(0);
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setIndexDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergePolicy(merging)
                .setMergeScheduler(new Merging())
                .setCodec(ArchiveCodec.of(Codec.getDefault()))
                .setCommitOnClose(false);
    }

    /**
     * Adds texts: all of them or, when it fails, none. A writer that failed can only be closed.
     *
     * @param texts texts in any order, with ids that are all different; a text whose id is in the archive replaces the one there
     * @param edition the edition that they were entered in
     * @param templates extracted texts of the organizer's templates, left out of the net texts
     */
    public ArchiveAddition add(TextBatch texts, String edition, List<String> templates) throws IOException {
        long before = writer.getDocStats().numDocs;
        String[] unreadable = new String[texts.size()];
        TextIndexing indexing = new TextIndexing(writer, edition, Templates.of(templates));
        try (Workers workers = new Workers(jobs)) {
            texts.forEach(workers, (number, submission) -> {
                if (submission instanceof Text text) {
                    indexing.put(text);
                } else {
                    unreadable[number] = submission.id();
                }
            });
            commit();
        } catch (IOException e) {
            rollBack(e);
            throw ArchiveFormat.named(e, folder);
        } catch (RuntimeException e) {
            rollBack(e);
            throw e;
        }
        List<String> without =
                Arrays.stream(unreadable).filter(Objects::nonNull).toList();
        int added = (int) (writer.getDocStats().numDocs - before);
        return new ArchiveAddition(added, texts.size() - without.size() - added, without);
    }

    /** Removes texts by id and returns how many were there. */
    public int remove(Collection<String> ids) throws IOException {
        long before = writer.getDocStats().numDocs;
        try {
            for (String id : new TreeSet<>(ids)) {
                writer.deleteDocuments(new Term(ArchiveFormat.ID, id));
            }
            commit();
        } catch (IOException e) {
            rollBack(e);
            throw ArchiveFormat.named(e, folder);
        }
        return (int) (before - writer.getDocStats().numDocs);
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(ArchiveFormat.description().entrySet());
        writer.commit();
    }

    /** Drops everything since the last commit, so that the archive is what it was. */
    private void rollBack(Exception because) {
        // Lucene could not clear away what it wrote in an interrupted thread.
        boolean interrupted = Thread.interrupted();
        try {
            writer.rollback();
        } catch (IOException e) {
            because.addSuppressed(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Merges until a text is looked up in few places. What was added counts before, so a disk too full for it does no harm. */
    private void mergeSegments() {
        try {
            writer.forceMerge(MOST_SEGMENTS);
            if (writer.hasUncommittedChanges()) {
                commit();
            }
        } catch (IOException | IllegalStateException | ThreadInterruptedException e) {
            // Lucene throws the second when a merge failed in another thread before.
            rollBack(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (writer.isOpen()) {
                mergeSegments();
            }
            if (writer.isOpen()) {
                writer.close();
            }
        } finally {
            directory.close();
        }
    }

    /** Merges in threads beside the adding, and leaves it to whoever waits for a merge to say that it failed. */
    private static final class Merging extends ConcurrentMergeScheduler {

        Merging() {
            // Nothing else waits for the disk: a merge held back to 20 MB a second only holds back the adding.
            disableAutoIOThrottle();
        }

        @Override
        protected void handleMergeException(Throwable failure) {
            if (failure instanceof Error error) {
                throw error;
            }
        }
    }
}

package org.saiwu.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.saiwu.bundle.BundleProblem;
import org.saiwu.bundle.BundleUnreadableException;
import org.saiwu.bundle.ContentComparison;
import org.saiwu.bundle.Extraction;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.bundle.MemberSink;
import org.saiwu.bundle.RunFolder;
import org.saiwu.bundle.Verification;
import org.saiwu.contest.Item;
import org.saiwu.contest.Role;
import org.saiwu.document.DocumentKind;
import org.saiwu.document.DocumentLimits;
import org.saiwu.document.DocumentReader;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.DocumentSource;
import org.saiwu.file.zip.ByteRange;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeResult;

/** Reads the files of one entry, each of them once: what checks need of it, and its checksum on the way. */
final class ContentReader implements AutoCloseable {
    private final ReadOptions options;
    private final ProbeAhead probe;
    private final RunFolder folder;
    private final List<Entry.Located> problems;
    /** The same once more: every member of a large zip can be broken. */
    private final Set<Entry.Located> known;

    private final Map<String, DocumentResult> documents = new HashMap<>();
    private final Map<String, FileChecksum> checksums = new HashMap<>();

    ContentReader(ReadOptions options, MediaProbe probe, RunFolder folder, List<Entry.Located> problems) {
        this.options = options;
        this.probe = new ProbeAhead(probe, options.depth());
        this.folder = folder;
        this.problems = problems;
        this.known = new HashSet<>(problems);
    }

    /**
     * Begins to probe the video among some files if there is one, and only one, which doesn't have to be unpacked first. Watching takes so
     * long that it waits until the video is known to be wanted.
     */
    void beginProbing(List<EntryContent> contents) {
        List<EntryContent> videos = contents.stream()
                .filter(content -> content.type().equals("mp4"))
                .toList();
        if (videos.size() == 1 && options.depth() != ProbeDepth.DEEP) {
            source(videos.get(0)).ifPresent(probe::begin);
        }
    }

    /** The text of a file, read now or before; nothing when its bytes can't be read, which is among the problems then. */
    Optional<DocumentResult> document(EntryContent content) throws IOException {
        if (!documents.containsKey(content.path())) {
            readDocument(content).ifPresent(result -> documents.put(content.path(), result));
        }
        return Optional.ofNullable(documents.get(content.path()));
    }

    /**
     * Everything that is read of a file.
     *
     * @param item what it was taken for
     * @param original the main work beside the attachment, when this is its copy
     */
    EntryFile file(
            EntryContent content, EntryFile.Place place, Optional<Item> item, Optional<EntryContent.Loose> original)
            throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
        Role role = item.map(Item::role).orElse(Role.MATERIAL);
        Optional<Comparison> comparison = original.map(other -> new Comparison(other, content.size()));
        Optional<DocumentResult> document = Optional.empty();
        Optional<ProbeResult> media = Optional.empty();
        if (role == Role.VIDEO) {
            media = video(content, comparison);
        } else {
            if (role == Role.TEXT
                    || (role != Role.MATERIAL
                            && DocumentKind.ofName(content.fileName()).isPresent())) {
                document = document(content);
            }
            readThrough(content, comparison);
        }
        return new EntryFile(
                content.path(),
                content.size(),
                place,
                item,
                Optional.ofNullable(checksums.get(content.path())),
                document,
                media,
                comparison.flatMap(Comparison::result));
    }

    private Optional<DocumentResult> readDocument(EntryContent content) throws IOException {
        DocumentLimits limits =
                DocumentLimits.defaults().withTimeout(options.documentTimeout()).withTemporaryFolder(folder.path());
        if (content instanceof EntryContent.Packed packed) {
            AtomicReference<DocumentResult> result = new AtomicReference<>();
            boolean intact = read(
                    packed,
                    bytes -> result.set(DocumentReader.read(DocumentSource.of(packed.fileName(), bytes), limits)));
            // What can't be made out of broken bytes is the zip's fault, which is said already, and not the document's.
            return Optional.ofNullable(result.get())
                    .filter(document -> intact || document.readable().isPresent());
        }
        EntryContent.Loose loose = (EntryContent.Loose) content;
        return Optional.of(DocumentReader.read(DocumentSource.of(loose.fileName(), loose.file()), limits));
    }

    private Optional<ProbeResult> video(EntryContent content, Optional<Comparison> comparison) throws IOException {
        Optional<MediaSource> source = source(content);
        if (source.isPresent()) {
            readThrough(content, content instanceof EntryContent.Packed ? comparison : Optional.empty());
            return Optional.of(probe.probe(source.get()));
        }
        EntryContent.Packed packed = (EntryContent.Packed) content;
        return packed.member().readable() ? compressedVideo(packed, comparison) : Optional.empty();
    }

    /** Where a video can be probed as it lies; nothing when it is compressed or can't be read. */
    private static Optional<MediaSource> source(EntryContent content) {
        if (content instanceof EntryContent.Loose loose) {
            return Optional.of(new MediaSource(loose.file(), 0, loose.size(), loose.fileName()));
        }
        EntryContent.Packed packed = (EntryContent.Packed) content;
        Optional<ByteRange> stored =
                packed.member().readable() ? packed.member().storedRange() : Optional.empty();
        return stored.map(
                range -> MediaSource.range(packed.bundle().file(), range.offset(), range.length(), packed.fileName()));
    }

    /** A compressed video is unpacked once, for as long as the probe needs it. */
    private Optional<ProbeResult> compressedVideo(EntryContent.Packed packed, Optional<Comparison> comparison)
            throws IOException {
        Extraction extraction;
        try {
            extraction = packed.bundle().extract(packed.member(), folder);
        } catch (BundleUnreadableException broken) {
            note(packed, broken.problem());
            return Optional.empty();
        }
        try {
            note(packed, extraction.verification());
            if (comparison.isPresent()) {
                comparison.get().compare(extraction.file());
            }
            return Optional.of(probe.probe(new MediaSource(
                    extraction.file(), 0, extraction.verification().size(), packed.fileName())));
        } finally {
            folder.release(extraction.file());
        }
    }

    /** Reads a file to its end for its checksum, and against the original if there is one; a quick look reads nothing. */
    private void readThrough(EntryContent content, Optional<Comparison> comparison) throws IOException {
        if (options.depth() == ProbeDepth.QUICK) {
            return;
        }
        if (content instanceof EntryContent.Loose loose) {
            checksums.put(loose.path(), FileChecksum.of(loose.file()));
            return;
        }
        EntryContent.Packed packed = (EntryContent.Packed) content;
        Optional<MemberSink> sink = comparison.flatMap(Comparison::sink);
        if (sink.isPresent()) {
            read(packed, sink.get());
        } else if (!documents.containsKey(packed.path()) && !checksums.containsKey(packed.path())) {
            read(packed, bytes -> {});
        }
    }

    /** Reads a member to its end; whether it was there and what its headers say. */
    private boolean read(EntryContent.Packed packed, MemberSink sink) throws IOException {
        if (!packed.member().readable()) {
            return false;
        }
        Verification verification = packed.bundle().read(packed.member(), sink);
        note(packed, verification);
        return verification.intact();
    }

    private void note(EntryContent.Packed packed, Verification verification) {
        verification.problems().forEach(problem -> note(packed, problem));
        if (verification.intact()) {
            checksums.put(packed.path(), new FileChecksum(verification.size(), verification.crc32()));
        }
    }

    private void note(EntryContent.Packed packed, BundleProblem problem) {
        Entry.Located located = new Entry.Located(packed.path(), problem);
        if (known.add(located)) {
            problems.add(located);
        }
    }

    @Override
    public void close() {
        probe.close();
    }

    /** Holds the copy in the attachment against the main work beside it. */
    private static final class Comparison {
        private final EntryContent.Loose original;
        private final ContentComparison comparison;
        private boolean compared;
        private boolean same;

        Comparison(EntryContent.Loose original, long copySize) {
            this.original = original;
            this.comparison = new ContentComparison(original.file());
            compared = copySize != original.size();
        }

        /** What has to see the copy's bytes; nothing when the sizes differ already. */
        Optional<MemberSink> sink() {
            return compared ? Optional.empty() : Optional.of(this::take);
        }

        void compare(Path copy) throws IOException {
            if (!compared) {
                same = Files.mismatch(copy, original.file()) < 0;
                compared = true;
            }
        }

        /** Empty when the bytes of the copy could not be read. */
        Optional<EntryFile.Copy> result() {
            return compared
                    ? Optional.of(new EntryFile.Copy(original.path(), original.size(), same))
                    : Optional.empty();
        }

        private void take(InputStream bytes) throws IOException {
            comparison.take(bytes);
            same = comparison.firstDifference().isEmpty();
            compared = true;
        }
    }
}

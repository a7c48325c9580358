package org.saiwu.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saiwu.bundle.BundleProblem;
import org.saiwu.bundle.ProblemDetail;
import org.saiwu.bundle.ProblemKind;
import org.saiwu.bundle.RunFolder;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.contest.Role;
import org.saiwu.contest.Submitter;
import org.saiwu.media.MediaProbe;

/** Reads entries: opens each once, looks at each of its files once, and keeps what the checks need. Safe for several threads. */
public final class EntryReader {
    private final Contest contest;
    private final ReadOptions options;
    private final MediaProbe probe;
    private final RunFolder folder;
    private @Nullable ParticularsReading known;

    /**
     * A reader for one run.
     *
     * @param folder where compressed videos are unpacked for as long as they are probed
     */
    public EntryReader(Contest contest, ReadOptions options, MediaProbe probe, RunFolder folder) {
        this.contest = contest;
        this.options = options;
        this.probe = probe;
        this.folder = folder;
    }

    /**
     * The entry with everything that could be read of it; malformed content is among its problems.
     *
     * @throws IOException when the disk fails: a file vanished, may not be read, or there is no space to unpack a video
     */
    public Entry read(EntrySource source) throws IOException {
        return read(source, true, item -> true);
    }

    /**
     * The entry with nothing of its files but those of some items; no video and no checksum is read for it.
     *
     * @param items their ids
     * @throws IOException when the disk fails
     */
    public Entry only(EntrySource source, Collection<String> items) throws IOException {
        return read(source, false, item -> item.filter(known -> items.contains(known.id()))
                .isPresent());
    }

    private Entry read(EntrySource source, boolean whole, Predicate<Optional<Item>> wanted) throws IOException {
        try (OpenEntry open = OpenEntry.of(source.path(), options.zipLimits());
                ContentReader reader = new ContentReader(options, probe, folder, open.problems())) {
            if (whole && options.probeAhead()) {
                reader.beginProbing(open.packed().isEmpty() ? open.beside() : open.packed());
            }
            ParticularsFiles particulars = new ParticularsFiles(known(), open, reader);
            Metadata metadata = particulars.read(options);
            List<Item> items = metadata.category()
                    .map(category ->
                            contest.itemsOf(category.id(), metadata.submitter().map(Submitter::id)))
                    .orElseGet(() -> known().formItems());
            ItemAssignment packed = assign(items, open.packed(), particulars);
            ItemAssignment beside = assign(items, open.beside(), particulars);
            List<EntryFile> files = new ArrayList<>();
            readFiles(open, reader, packed, beside, wanted, files);
            List<Entry.Located> problems = new ArrayList<>(open.problems());
            open.links()
                    .forEach(link -> problems.add(new Entry.Located(
                            link,
                            new BundleProblem(
                                    ProblemKind.SYMBOLIC_LINK, Optional.of(link), new ProblemDetail.None()))));
            return new Entry(
                    source.id(),
                    source.path(),
                    open.layout(),
                    metadata,
                    open.attachments(),
                    files,
                    packed.unfit(),
                    open.junk(),
                    problems);
        }
    }

    /**
     * Only what the entry's form and its entry.json say of it; no video, no text and no checksum is read.
     *
     * @throws IOException when the disk fails
     */
    public Particulars particulars(EntrySource source) throws IOException {
        try (OpenEntry open = OpenEntry.of(source.path(), options.zipLimits());
                ContentReader reader = new ContentReader(options, probe, folder, open.problems())) {
            ParticularsFiles particulars = new ParticularsFiles(known(), open, reader);
            Metadata metadata = particulars.read(options);
            return new Particulars(source.id(), source.path(), metadata, particulars.fields());
        }
    }

    private ItemAssignment assign(List<Item> items, List<EntryContent> contents, ParticularsFiles particulars) {
        ItemAssignment assignment = new ItemAssignment(items, known().names());
        items.stream().filter(item -> item.role() == Role.FORM).findFirst().ifPresent(form -> particulars
                .formFoundByContent()
                .filter(contents::contains)
                .ifPresent(content -> assignment.set(content, form)));
        assignment.assign(contents.stream()
                .filter(content -> !RecordFiles.isRecord(content.innerPath()))
                .toList());
        return assignment;
    }

    /** Copies in the attachment are read first, since they decide whether the main work beside it has to be read at all. */
    private static void readFiles(
            OpenEntry open,
            ContentReader reader,
            ItemAssignment packed,
            ItemAssignment beside,
            Predicate<Optional<Item>> wanted,
            List<EntryFile> files)
            throws IOException {
        List<EntryFile> inAttachment = new ArrayList<>();
        List<String> sameAsCopy = new ArrayList<>();
        for (EntryContent content : open.packed()) {
            Optional<Item> item = packed.itemOf(content);
            if (!wanted.test(item)) {
                continue;
            }
            Optional<EntryContent.Loose> original = item.filter(Item::mainWork)
                    .flatMap(main -> only(open.beside(), beside, main))
                    .filter(only -> only(open.packed(), packed, item.get()).isPresent())
                    .map(EntryContent.Loose.class::cast);
            EntryFile file = reader.file(content, EntryFile.Place.PACKED, item, original);
            file.difference().filter(EntryFile.Copy::same).ifPresent(copy -> sameAsCopy.add(copy.path()));
            inAttachment.add(file);
        }
        for (EntryContent content : open.beside()) {
            if (!wanted.test(beside.itemOf(content))) {
                continue;
            }
            if (sameAsCopy.contains(content.path())) {
                files.add(sameAs(content, beside.itemOf(content), inAttachment));
            } else {
                files.add(reader.file(content, EntryFile.Place.BESIDE, beside.itemOf(content), Optional.empty()));
            }
        }
        files.addAll(inAttachment);
    }

    /** The main work that was found to be its copy, byte for byte: only the copy carries what was read of it. */
    private static EntryFile sameAs(EntryContent content, Optional<Item> item, List<EntryFile> copies) {
        EntryFile copy = copies.stream()
                .filter(file -> file.difference()
                        .filter(difference -> difference.path().equals(content.path()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        return new EntryFile(
                content.path(),
                content.size(),
                EntryFile.Place.BESIDE,
                item,
                copy.checksum(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<EntryContent> only(List<EntryContent> contents, ItemAssignment assignment, Item item) {
        List<EntryContent> found = contents.stream()
                .filter(content -> assignment
                        .itemOf(content)
                        .filter(own -> own.id().equals(item.id()))
                        .isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Made for the first entry: a run over mere texts has none. */
    private synchronized ParticularsReading known() {
        if (known == null) {
            known = ParticularsReading.of(contest);
        }
        return known;
    }
}

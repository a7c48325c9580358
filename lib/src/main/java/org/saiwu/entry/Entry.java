package org.saiwu.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saiwu.bundle.BundleProblem;
import org.saiwu.contest.Item;

/**
 * An entry with everything that was read of it.
 *
 * @param id tells entries of one run apart
 * @param attachments the zips; more than one only in a folder that has too many
 * @param files in the order of their paths, those beside the attachment first
 * @param unfit files that are named like a missing item but are of a type that it can't be
 * @param junk paths of hidden and temporary files
 */
public record Entry(
        String id,
        Path path,
        Layout layout,
        Metadata metadata,
        List<AttachmentFile> attachments,
        List<EntryFile> files,
        List<Unfit> unfit,
        List<String> junk,
        List<Located> problems) {
    public Entry {
        attachments = List.copyOf(attachments);
        files = List.copyOf(files);
        unfit = List.copyOf(unfit);
        junk = List.copyOf(junk);
        problems = List.copyOf(problems);
    }

    /** A zip of the entry: its name in reports and its size in bytes. */
    public record AttachmentFile(String path, long size) {}

    /** A file that is named like an item but has another type. */
    public record Unfit(String path, Item item) {}

    /** A problem of the zip or of one of its members, and the path by which reports call it. */
    public record Located(String path, BundleProblem problem) {}

    /** The files taken for that item, those in the attachment first. */
    public List<EntryFile> filesOf(Item item) {
        return files.stream().filter(file -> file.isItem(item.id())).toList();
    }

    /** Bytes of the attachment, or of all files where nothing has been packed yet. */
    public long packedSize() {
        return layout == Layout.UNPACKED_FOLDER
                ? files.stream().mapToLong(EntryFile::size).sum()
                : attachments.stream().mapToLong(AttachmentFile::size).sum();
    }

    /** The items that an entry of this category and kind of submitter has; none when the category isn't known. */
    public List<Item> expectedItems(org.saiwu.contest.Contest contest) {
        return metadata.category()
                .map(category ->
                        contest.itemsOf(category.id(), metadata.submitter().map(org.saiwu.contest.Submitter::id)))
                .orElse(List.of());
    }

    /** The file that holds the main work: that in the attachment, or else that beside it. */
    public Optional<EntryFile> mainWork() {
        return files.stream()
                .filter(file -> file.item().filter(Item::mainWork).isPresent())
                .reduce((first, second) -> first.place() == EntryFile.Place.PACKED ? first : second);
    }
}

package org.saiwu.entry;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saiwu.bundle.BundleMember;
import org.saiwu.bundle.BundleProblem;
import org.saiwu.bundle.ProblemDetail;
import org.saiwu.bundle.ProblemKind;
import org.saiwu.bundle.ZipBundle;
import org.saiwu.bundle.ZipLimits;

/** An entry while it is being read: its zips open, its files listed and none of them read yet. */
final class OpenEntry implements Closeable {
    private final Layout layout;
    private final List<Entry.AttachmentFile> attachments = new ArrayList<>();
    private final List<ZipBundle> bundles = new ArrayList<>();
    private final List<EntryContent> packed = new ArrayList<>();
    private final List<EntryContent> beside = new ArrayList<>();
    private final List<String> junk = new ArrayList<>();
    private final List<Entry.Located> problems = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private OpenEntry(Layout layout) {
        this.layout = layout;
    }

    /** Opens the zip, or lists the folder and opens the zips directly in it. */
    static OpenEntry of(Path path, ZipLimits limits) throws IOException {
        if (!Files.isDirectory(path)) {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // Opening a pipe would wait for whoever writes to it.
                throw new FileSystemException(path.toString(), null, "neither a file nor a folder");
            }
            OpenEntry entry = new OpenEntry(Layout.ZIP);
            entry.openOrClose(path, FolderListing.nameOf(path), "", limits);
            return entry;
        }
        FolderListing listing = FolderListing.of(path);
        List<FolderListing.FolderFile> zips = listing.files().stream()
                .filter(file -> !file.path().contains("/") && FileTypes.isArchive(file.path()))
                .toList();
        OpenEntry entry = new OpenEntry(zips.isEmpty() ? Layout.UNPACKED_FOLDER : Layout.PACKED_FOLDER);
        entry.links.addAll(listing.links());
        if (listing.cut()) {
            entry.problems.add(new Entry.Located(
                    FolderListing.nameOf(path),
                    new BundleProblem(
                            ProblemKind.TOO_MANY_MEMBERS,
                            Optional.empty(),
                            new ProblemDetail.Measured(listing.files().size(), FolderListing.MAX_FILES))));
        }
        List<EntryContent> loose = zips.isEmpty() ? entry.packed : entry.beside;
        for (FolderListing.FolderFile file : listing.files()) {
            if (FileTypes.isJunk(file.path())) {
                entry.junk.add(file.path());
            } else if (!zips.contains(file)) {
                loose.add(new EntryContent.Loose(file.path(), file.path(), file.size(), file.file()));
            }
        }
        for (FolderListing.FolderFile zip : zips) {
            entry.openOrClose(zip.file(), zip.path(), zip.path() + "!/", limits);
        }
        return entry;
    }

    private void openOrClose(Path file, String name, String prefix, ZipLimits limits) throws IOException {
        try {
            ZipBundle bundle = ZipBundle.open(file, limits);
            bundles.add(bundle);
            attachments.add(new Entry.AttachmentFile(name, bundle.size()));
            bundle.problems()
                    .forEach(problem -> problems.add(new Entry.Located(
                            place(problem).map(member -> prefix + member).orElse(name), problem)));
            list(bundle, prefix);
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** The member, but not where a problem of many members names only the first of them. */
    private static Optional<String> place(BundleProblem problem) {
        boolean many = problem.detail() instanceof ProblemDetail.Decoding decoding && decoding.members() > 1;
        return many ? Optional.empty() : problem.member();
    }

    private void list(ZipBundle bundle, String prefix) {
        List<BundleMember> members = bundle.members().stream()
                .filter(member -> !member.directory())
                .sorted(Comparator.comparing(BundleMember::name).thenComparingInt(BundleMember::index))
                .toList();
        members.stream()
                .filter(member -> FileTypes.isJunk(member.name()))
                .forEach(member -> junk.add(prefix + member.name()));
        List<BundleMember> kept = members.stream()
                .filter(member -> !FileTypes.isJunk(member.name()))
                .toList();
        int root = commonRoot(kept);
        for (BundleMember member : kept) {
            packed.add(new EntryContent.Packed(
                    prefix + member.name(), member.name().substring(root), member.size(), bundle, member));
        }
    }

    /** Length of the name, with its slash, of the one folder that everything lies in; 0 when there is none. */
    private static int commonRoot(List<BundleMember> members) {
        int root = 0;
        while (!members.isEmpty()) {
            String first = members.get(0).name();
            int slash = first.indexOf('/', root);
            if (slash < 0) {
                return root;
            }
            String prefix = first.substring(0, slash + 1);
            if (!members.stream().allMatch(member -> member.name().startsWith(prefix))) {
                return root;
            }
            root = slash + 1;
        }
        return root;
    }

    Layout layout() {
        return layout;
    }

    List<Entry.AttachmentFile> attachments() {
        return attachments;
    }

    /** What the attachment holds, or what is to be packed. */
    List<EntryContent> packed() {
        return packed;
    }

    /** What lies beside the attachment. */
    List<EntryContent> beside() {
        return beside;
    }

    List<String> junk() {
        return junk;
    }

    /** Links and special files of a folder, none of them followed. */
    List<String> links() {
        return links;
    }

    /** Problems found up to now; reading adds to them. */
    List<Entry.Located> problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (ZipBundle bundle : bundles) {
            try {
                bundle.close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}

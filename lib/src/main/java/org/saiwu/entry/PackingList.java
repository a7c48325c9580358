package org.saiwu.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saiwu.bundle.BundleProblem;
import org.saiwu.bundle.BundleSource;
import org.saiwu.bundle.NameRules;
import org.saiwu.bundle.ProblemDetail;
import org.saiwu.bundle.ProblemKind;
import org.saiwu.bundle.ZipLimits;

/**
 * What of an entry folder goes into its attachment, and what doesn't; nothing of it has been read yet.
 *
 * @param files in the order of their names
 * @param leftOut paths of hidden files and of those that systems and office programs leave behind
 * @param links symbolic links, devices and pipes, which are never followed
 * @param archives names of the archives directly in the folder: where there is one, the entry is packed already
 * @param problems names that a zip must not hold, and too many files
 */
public record PackingList(
        List<PackedFile> files,
        List<String> leftOut,
        List<String> links,
        List<String> archives,
        List<BundleProblem> problems) {

    public PackingList {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        links = List.copyOf(links);
        archives = List.copyOf(archives);
        problems = List.copyOf(problems);
    }

    /** A file, its name in the attachment, and its size in bytes when it was listed. */
    public record PackedFile(String name, Path file, long size) {}

    /**
     * Lists a folder.
     *
     * @param attachment the zip that is to be made, which is left alone if it lies in the folder from an earlier time
     * @throws IOException when the folder can't be listed
     */
    public static PackingList of(Path folder, Path attachment) throws IOException {
        FolderListing listing = FolderListing.of(folder);
        List<PackedFile> files = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Optional<Path> own = Files.exists(attachment) ? Optional.of(attachment.toRealPath()) : Optional.empty();
        Set<String> junk = junk(listing);
        for (FolderListing.FolderFile file : listing.files()) {
            if (own.isPresent() && own.get().equals(file.file().toRealPath())) {
                continue;
            }
            if (junk.contains(file.path()) || isHidden(file)) {
                leftOut.add(file.path());
            } else {
                files.add(new PackedFile(file.path(), file.file(), file.size()));
            }
        }
        List<BundleProblem> problems = new ArrayList<>(
                NameRules.inspect(files.stream().map(PackedFile::name).toList(), ZipLimits.defaults()));
        if (listing.cut()) {
            problems.add(new BundleProblem(
                    ProblemKind.TOO_MANY_MEMBERS,
                    Optional.empty(),
                    new ProblemDetail.Measured(listing.files().size(), FolderListing.MAX_FILES)));
        }
        List<String> archives = files.stream()
                .map(PackedFile::name)
                .filter(name -> !name.contains("/") && FileTypes.isArchive(name))
                .toList();
        return new PackingList(files, leftOut, listing.links(), archives, problems);
    }

    /** What the rules for names call junk, so that the zip is never reported for it. */
    private static Set<String> junk(FolderListing listing) {
        List<String> names =
                listing.files().stream().map(FolderListing.FolderFile::path).toList();
        Set<String> junk = NameRules.inspect(names, ZipLimits.defaults()).stream()
                .filter(problem -> problem.kind() == ProblemKind.JUNK)
                .flatMap(problem -> problem.member().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        names.stream().filter(FileTypes::isJunk).forEach(junk::add);
        return junk;
    }

    /** Hidden by its name or a folder's, as everywhere but on Windows, or by its attribute there. */
    private static boolean isHidden(FolderListing.FolderFile file) throws IOException {
        return file.path().startsWith(".") || file.path().contains("/.") || Files.isHidden(file.file());
    }

    /** Bytes of all files together. */
    public long size() {
        return files.stream().mapToLong(PackedFile::size).sum();
    }

    /** The files as a zip takes them: videos and pictures stored, the rest deflated. */
    public List<BundleSource> sources() {
        return files.stream()
                .map(file -> BundleSource.ofFile(file.name(), file.file()))
                .toList();
    }
}

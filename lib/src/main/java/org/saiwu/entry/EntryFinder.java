package org.saiwu.entry;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.contest.ItemPatterns;
import org.saiwu.contest.Role;

/** Finds the entries that a user names: a zip, an entry folder, or a folder that holds any number of both, however deep. */
public final class EntryFinder {
    private static final int MAX_DEPTH = 16;

    private final ItemPatterns forms;
    private final ItemNames names = new ItemNames();
    private final List<Item> mainWorks;
    private final List<Item> others;

    public EntryFinder(Contest contest) {
        forms = ItemPatterns.of(contest.items().stream()
                .filter(item -> item.role() == Role.FORM)
                .flatMap(item -> item.names().stream())
                .toList());
        mainWorks = contest.items().stream().filter(Item::mainWork).toList();
        others = contest.items().stream()
                .filter(item -> !item.names().contains("*"))
                .toList();
    }

    /**
     * The entries below the paths, in the order of the paths and then of names; ids are unique.
     *
     * @throws IOException when a path is not there or can't be listed
     */
    public List<EntrySource> find(List<Path> paths) throws IOException {
        List<EntrySource> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new java.nio.file.NoSuchFileException(path.toString());
            }
            List<EntrySource> below = new ArrayList<>();
            if (Files.isDirectory(path)) {
                collect(path, "", 0, below);
            }
            if (below.isEmpty()) {
                below.add(new EntrySource(
                        FolderListing.nameOf(path.toAbsolutePath().normalize()), path));
            }
            for (EntrySource source : below) {
                found.add(ids.add(source.id()) ? source : renamed(source, ids));
            }
        }
        return found;
    }

    private static EntrySource renamed(EntrySource source, Set<String> ids) {
        String id = source.path().toString().replace('\\', '/');
        for (int copy = 2; !ids.add(id); copy++) {
            id = source.path().toString().replace('\\', '/') + "#" + copy;
        }
        return new EntrySource(id, source.path());
    }

    private void collect(Path folder, String id, int depth, List<EntrySource> found) throws IOException {
        Children children = Children.of(folder);
        if (depth > 0 && children.files.isEmpty() && children.folders.isEmpty()) {
            return;
        }
        if (isEntry(children) || depth > MAX_DEPTH) {
            String name =
                    id.isEmpty() ? FolderListing.nameOf(folder.toAbsolutePath().normalize()) : id;
            found.add(new EntrySource(name, folder));
            return;
        }
        List<Path> candidates = new ArrayList<>(children.folders);
        children.files.stream()
                .filter(file -> FileTypes.isArchive(FolderListing.nameOf(file)))
                // A link to a folder, whatever it is called.
                .filter(file -> !Files.isDirectory(file))
                .forEach(candidates::add);
        candidates.sort(Comparator.comparing(FolderListing::nameOf));
        for (Path candidate : candidates) {
            String name = (id.isEmpty() ? "" : id + "/") + FolderListing.nameOf(candidate);
            if (Files.isDirectory(candidate, LinkOption.NOFOLLOW_LINKS)) {
                collect(candidate, name, depth + 1, found);
            } else {
                found.add(new EntrySource(name, candidate));
            }
        }
    }

    /** Whether the folder is an entry itself, not one that holds entries. */
    private boolean isEntry(Children children) throws IOException {
        List<String> names = children.files.stream().map(FolderListing::nameOf).toList();
        long archives = names.stream().filter(FileTypes::isArchive).count();
        List<String> loose =
                names.stream().filter(name -> !FileTypes.isArchive(name)).toList();
        if (loose.stream().anyMatch(RecordFiles::isRecord)) {
            return true;
        }
        boolean mainWork = loose.stream().anyMatch(name -> isAny(mainWorks, name));
        if (loose.stream().anyMatch(this::isForm)) {
            // A form that lies among several entries is a blank one, or a list of them.
            return mainWork || (archives < 2 && entriesIn(children.folders) < 2);
        }
        if (archives > 0) {
            return archives == 1 && mainWork && entriesIn(children.folders) == 0;
        }
        if (loose.stream().anyMatch(name -> isAny(others, name))) {
            return entriesIn(children.folders) == 0;
        }
        return children.folders.isEmpty() && !loose.isEmpty();
    }

    /** How many of the folders have directly in them what marks an entry. */
    private int entriesIn(List<Path> folders) throws IOException {
        int entries = 0;
        for (Path folder : folders) {
            Children below = Children.of(folder);
            if (below.files.stream()
                    .map(FolderListing::nameOf)
                    .anyMatch(name -> RecordFiles.isRecord(name) || isForm(name) || FileTypes.isArchive(name))) {
                entries++;
            }
        }
        return entries;
    }

    private boolean isForm(String name) {
        return forms.matches(name);
    }

    private boolean isAny(List<Item> items, String name) {
        String type = FileTypes.of(name);
        return items.stream()
                .anyMatch(item -> (item.types().isEmpty() || item.types().contains(type))
                        && names.of(item).matches(name));
    }

    /** What lies directly in a folder, hidden and temporary files left out. */
    private record Children(List<Path> files, List<Path> folders) {
        static Children of(Path folder) throws IOException {
            List<Path> files = new ArrayList<>();
            List<Path> folders = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path child : stream) {
                    String name = FolderListing.nameOf(child);
                    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                        if (!name.startsWith(".") && !name.equals("__MACOSX")) {
                            folders.add(child);
                        }
                    } else if (!FileTypes.isJunk(name) && !name.startsWith(".")) {
                        files.add(child);
                    }
                }
            } catch (java.nio.file.DirectoryIteratorException failed) {
                throw failed.getCause();
            }
            return new Children(files, folders);
        }
    }
}

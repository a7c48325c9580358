package org.saiwu.duplication.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.contest.ItemPatterns;
import org.saiwu.contest.Role;
import org.saiwu.document.DocumentKind;
import org.saiwu.entry.FileTypes;

/** Finds the texts that a user names: documents, entries, and folders that hold any number of both, however deep. */
public final class TextFinder {
    private static final int MAX_DEPTH = 32;
    /** A folder with more files directly in it is no entry, unless a record says so: there is no end to holding names against patterns. */
    private static final int MOST_FILES_OF_ENTRY = 300;

    private static final Set<String> RECORDS = Set.of("entry.json", "entry.yaml", "entry.yml");

    private final ItemPatterns forms;
    private final ItemPatterns videos;
    private final ItemPatterns texts;
    private final ItemPatterns mainWorks;
    private final Set<String> videoTypes;

    /** A finder that tells entries by the items of a contest. */
    public TextFinder(Contest contest) {
        forms = patterns(contest, item -> item.role() == Role.FORM);
        videos = patterns(contest, item -> item.role() == Role.VIDEO);
        texts = patterns(contest, item -> item.role() == Role.TEXT);
        mainWorks = patterns(contest, Item::mainWork);
        Set<String> types = new HashSet<>();
        contest.items().stream().filter(item -> item.role() == Role.VIDEO).forEach(item -> types.addAll(item.types()));
        videoTypes = types;
    }

    private static ItemPatterns patterns(Contest contest, Predicate<Item> wanted) {
        return ItemPatterns.of(contest.items().stream()
                .filter(wanted)
                .map(Item::names)
                .flatMap(List::stream)
                .filter(name -> !name.equals("*"))
                .toList());
    }

    /**
     * The texts below the paths, in the order of the paths and then of names; ids are unique. What is named itself is always a
     * text; of what lies in a folder, only documents and entries are.
     *
     * @throws IOException when a path is not there or can't be listed
     */
    public List<TextSource> find(List<Path> paths) throws IOException {
        List<TextSource> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            List<TextSource> below = new ArrayList<>();
            if (Files.isDirectory(path)) {
                collect(path, "", 0, below);
            } else {
                below.add(file(nameOf(path), path));
            }
            for (TextSource source : below) {
                found.add(ids.add(source.id()) ? source : renamed(source, ids));
            }
        }
        return found;
    }

    private static TextSource renamed(TextSource source, Set<String> ids) {
        String path = source.path().toString().replace('\\', '/');
        String id = path;
        for (int copy = 2; !ids.add(id); copy++) {
            id = path + "#" + copy;
        }
        return new TextSource(id, source.path(), source.entry());
    }

    private static TextSource file(String id, Path path) {
        return new TextSource(id, path, FileTypes.isArchive(nameOf(path)));
    }

    /** What lies in a folder, by its name. */
    private record Child(String name, Path path, boolean folder) {}

    private void collect(Path folder, String id, int depth, List<TextSource> found) throws IOException {
        List<Child> files = new ArrayList<>();
        List<Child> folders = new ArrayList<>();
        list(folder, files, folders);
        if (isEntry(files, folders)) {
            String name = id.isEmpty() ? nameOf(folder.toAbsolutePath().normalize()) : id;
            found.add(new TextSource(name, folder, true));
            return;
        }
        List<Child> children = new ArrayList<>();
        if (depth < MAX_DEPTH) {
            children.addAll(folders);
        }
        for (Child file : files) {
            if (FileTypes.isArchive(file.name())
                    || DocumentKind.ofName(file.name()).isPresent()) {
                children.add(file);
            }
        }
        children.sort(Comparator.comparing(Child::name));
        for (Child child : children) {
            String name = (id.isEmpty() ? "" : id + "/") + child.name();
            if (child.folder()) {
                collect(child.path(), name, depth + 1, found);
            } else {
                found.add(file(name, child.path()));
            }
        }
    }

    /** Whether a folder is one entry: it has a record, the main work beside its zip, or a form or video and not several texts. */
    private boolean isEntry(List<Child> files, List<Child> folders) {
        List<String> names = files.stream().map(Child::name).toList();
        if (names.stream().anyMatch(name -> RECORDS.contains(name.toLowerCase(Locale.ROOT)))) {
            return true;
        }
        if (names.size() > MOST_FILES_OF_ENTRY) {
            return false;
        }
        long archives = names.stream().filter(FileTypes::isArchive).count();
        long ownTexts = names.stream()
                .filter(name -> DocumentKind.ofName(name).isPresent())
                .filter(name -> texts.matches(name) && !forms.matches(name))
                .count();
        boolean form = names.stream().anyMatch(forms::matches);
        boolean video =
                names.stream().anyMatch(name -> videos.matches(name) || videoTypes.contains(FileTypes.of(name)));
        long ownMainWorks = names.stream()
                .filter(name -> !FileTypes.isArchive(name) && mainWorks.matches(name))
                .count();
        if (archives == 1 && ownMainWorks == 1) {
            return true;
        }
        boolean several = archives > 1 || ownTexts > 1;
        return !several
                && (form ? archives + ownTexts > 0 || video || folders.isEmpty() : video && archives + ownTexts > 0);
    }

    /** What lies directly in a folder, hidden and temporary files left out. */
    private static void list(Path folder, List<Child> files, List<Child> folders) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                String name = nameOf(child);
                if (name.startsWith(".") || FileTypes.isJunk(name)) {
                    continue;
                }
                if (!Files.isDirectory(child)) {
                    files.add(new Child(name, child, false));
                } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) && !name.equals("__MACOSX")) {
                    // Links to folders are not followed, whatever they are called.
                    folders.add(new Child(name, child, true));
                }
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }

    /** macOS writes letters with marks apart; ids have them composed. */
    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return Normalizer.normalize(name == null ? file.toString() : name.toString(), Normalizer.Form.NFC);
    }
}

package org.saiwu.entry;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files of a folder and what is below it, in the order of their paths.
 *
 * @param files regular files
 * @param links symbolic links, devices and pipes, which are never followed
 * @param cut whether there were more files, or deeper folders, than are listed
 */
record FolderListing(List<FolderFile> files, List<String> links, boolean cut) {
    static final int MAX_FILES = 65_536;
    private static final int MAX_DEPTH = 32;

    FolderListing {
        files = List.copyOf(files);
        links = List.copyOf(links);
    }

    /** A regular file: its path inside the folder with {@code /} and composed letters, and its size in bytes. */
    record FolderFile(String path, Path file, long size) {}

    /** Lists everything below the folder. */
    static FolderListing of(Path folder) throws IOException {
        List<FolderFile> files = new ArrayList<>();
        List<String> links = new ArrayList<>();
        boolean cut = walk(folder, "", 0, files, links);
        files.sort(Comparator.comparing(FolderFile::path));
        links.sort(Comparator.naturalOrder());
        return new FolderListing(files, links, cut);
    }

    private static boolean walk(Path folder, String prefix, int depth, List<FolderFile> files, List<String> links)
            throws IOException {
        boolean cut = false;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String path = prefix + nameOf(child);
                BasicFileAttributes attributes;
                try {
                    attributes = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                } catch (NoSuchFileException vanished) {
                    continue;
                }
                if (attributes.isDirectory()) {
                    cut |= depth >= MAX_DEPTH || walk(child, path + "/", depth + 1, files, links);
                } else if (!attributes.isRegularFile()) {
                    links.add(path);
                } else if (files.size() < MAX_FILES) {
                    files.add(new FolderFile(path, child, attributes.size()));
                } else {
                    return true;
                }
            }
        } catch (java.nio.file.DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return cut;
    }

    /** macOS writes letters with marks apart; reports and patterns have them composed. */
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return Normalizer.normalize(name == null ? file.toString() : name.toString(), Normalizer.Form.NFC);
    }
}

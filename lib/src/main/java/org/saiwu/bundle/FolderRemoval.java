package org.saiwu.bundle;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Removes a folder with all that is in it, as far as it goes; links are removed, never followed. */
final class FolderRemoval extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String spared;
    private Optional<IOException> failure = Optional.empty();

    private FolderRemoval(Path root, String spared) {
        this.root = root;
        this.spared = spared;
    }

    /** The first failure, if there was one. */
    static Optional<IOException> remove(Path root) throws IOException {
        return removeAllBut(root, "");
    }

    /** The same but for one file and so the folder itself. */
    static Optional<IOException> removeAllBut(Path root, String spared) throws IOException {
        FolderRemoval removal = new FolderRemoval(root, spared);
        Files.walkFileTree(root, removal);
        return removal.failure;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (spared.isEmpty() || !file.equals(root.resolve(spared))) {
            delete(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        note(e);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            note(e);
        }
        if (spared.isEmpty() || !folder.equals(root)) {
            delete(folder);
        }
        return FileVisitResult.CONTINUE;
    }

    private void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            note(e);
        }
    }

    private void note(IOException e) {
        if (failure.isEmpty()) {
            failure = Optional.of(e);
        }
    }
}

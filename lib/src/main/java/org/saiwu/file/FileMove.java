package org.saiwu.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves finished files into place. */
public final class FileMove {
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLIS = 100;

    private FileMove() {}

    /**
     * Moves a file to {@code target} on the same disk, replacing an older file there; a reader sees the one or the other.
     *
     * @throws IOException when it can't be moved; both files are as they were
     */
    public static void intoPlace(Path aside, Path target) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                move(aside, target);
                return;
            } catch (FileSystemException e) {
                // On Windows a virus scanner or a viewer may hold the old file for a moment.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void pause(FileSystemException cause) throws FileSystemException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}

package org.saiwu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;

/** Says what went wrong with the disk, or unforeseen, in a sentence. */
final class Failures {
    private Failures() {}

    static String sentence(Throwable failure, Words words) {
        Throwable cause = failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null
                ? unchecked.getCause()
                : failure;
        if (cause instanceof NoSuchFileException missing) {
            return words.say("file.missing", Map.of("path", String.valueOf(missing.getFile())));
        }
        if (cause instanceof AccessDeniedException denied) {
            return words.say("file.denied", Map.of("path", String.valueOf(denied.getFile())));
        }
        if (cause instanceof NotDirectoryException file) {
            return words.say("file.no-folder", Map.of("path", String.valueOf(file.getFile())));
        }
        if (cause instanceof FileSystemException disk) {
            String reason = disk.getReason() == null ? disk.getClass().getSimpleName() : disk.getReason();
            return words.say("file.failed", Map.of("path", String.valueOf(disk.getFile()), "reason", reason));
        }
        if (cause instanceof IOException) {
            return words.say("io.failed", Map.of("reason", String.valueOf(cause.getMessage())));
        }
        return words.say("unforeseen", Map.of("reason", String.valueOf(cause)));
    }
}

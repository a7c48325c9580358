package org.saiwu.bundle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders of runs that ended without removing them: killed, or the power went. */
final class Leftovers {
    private Leftovers() {}

    static int remove(Path parent) throws IOException {
        int removed = 0;
        String own = RunFolder.PREFIX + ProcessHandle.current().pid() + "-";
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, RunFolder.PREFIX + "*")) {
            for (Path folder : folders) {
                // Not our own, even to look: closing a second channel on a file gives up the process's lock on it.
                boolean other = !folder.getFileName().toString().startsWith(own);
                if (other && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && removeIfDead(folder)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    private static boolean removeIfDead(Path folder) {
        Path lockFile = folder.resolve(RunFolder.LOCK_NAME);
        if (!Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
            // Not a folder of ours, or one that is just being made.
            return false;
        }
        try {
            try (FileChannel channel =
                    FileChannel.open(lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                FileLock lock = channel.tryLock();
                if (lock == null
                        || FolderRemoval.removeAllBut(folder, RunFolder.LOCK_NAME)
                                .isPresent()) {
                    return false;
                }
            }
            return FolderRemoval.remove(folder).isEmpty();
        } catch (IOException e) {
            // Somebody else's folder, or another run was faster: leaving it is always safe.
            return false;
        }
    }
}

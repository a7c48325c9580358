package org.saiwu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Gives the launcher onto which entries are dropped its Chinese name in a folder that was just built. Maven can't copy it under that
 * name where the locale has no Chinese letters, and would fail; here it only keeps its other name.
 *
 * <p>Called by the build, not by users.
 */
final class DropTarget {
    private static final String NAME = "check-entry.cmd";
    private static final String CHINESE_NAME = "检查作品.cmd";

    private DropTarget() {}

    /** Takes the folder. */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        try {
            if (Files.exists(home.resolve(NAME))) {
                Files.move(home.resolve(NAME), home.resolve(CHINESE_NAME), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | InvalidPathException otherLocale) {
            System.err.println(NAME + " keeps its name: " + otherLocale.getMessage());
        }
    }
}

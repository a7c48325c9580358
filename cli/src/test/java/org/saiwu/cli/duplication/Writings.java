package org.saiwu.cli.duplication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts whose characters come once each, so that what two of them share is known to the character. */
final class Writings {
    private Writings() {}

    /** Characters number {@code from} to before {@code to}. */
    static String characters(int from, int to) {
        StringBuilder text = new StringBuilder();
        // Hangul syllables: none is folded into another.
        for (int i = from; i < to; i++) {
            text.append((char) (0xAC00 + i));
        }
        return text.toString();
    }

    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}

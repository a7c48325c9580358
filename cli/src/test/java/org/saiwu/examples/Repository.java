package org.saiwu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files beside the modules that tests hold; {@code -Dgolden.update=true} writes them anew. */
public final class Repository {
    /** Tests run in the folder of their module, or, in some editors, in that of the whole. */
    private static final Path ROOT = Files.isDirectory(Path.of("completions")) ? Path.of("") : Path.of("..");

    private Repository() {}

    /** The folder that holds {@code cli}, {@code lib} and {@code examples}, as a relative path. */
    static Path root() {
        return ROOT;
    }

    static Path entries() {
        return ROOT.resolve("examples").resolve("entries");
    }

    /** Holds a file to a text, byte by byte. */
    public static void assertHolds(String path, String text) throws IOException {
        Path file = ROOT.resolve(path);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return;
        }
        assertThat(file).as("examples/make.sh makes it").exists();
        assertThat(text)
                .as("%s; after a wanted change, examples/make.sh reports writes it anew", path)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}

package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what a report has to look like; {@code -Dgolden.update=true} writes them anew. */
final class Golden {
    private static final Path SOURCES = Path.of("src", "test", "resources", "org", "saiwu", "report", "golden");

    private Golden() {}

    static void assertSame(String name, byte[] actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(SOURCES);
            Files.write(SOURCES.resolve(name), actual);
            return;
        }
        try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
            assertThat(in)
                    .as("golden file %s; -Dgolden.update=true makes it", name)
                    .isNotNull();
            String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new String(actual, StandardCharsets.UTF_8)).as(name).isEqualTo(expected);
        }
    }
}

package org.saiwu.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes {@code examples/entries} anew; {@code examples/make.sh} runs it. */
final class MakeExamples {
    private MakeExamples() {}

    public static void main(String[] arguments) throws IOException {
        into(Path.of(arguments[0]));
    }

    /** Writes all examples into the folder, and removes what else is in it. */
    static void into(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        List<Example> examples = Examples.all();
        for (Example example : examples) {
            for (Map.Entry<String, byte[]> file : example.files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }
}

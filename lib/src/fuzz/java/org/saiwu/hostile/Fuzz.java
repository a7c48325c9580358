package org.saiwu.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.MethodSource;

/** Fuzzes the target that the class is named after; a class each, since a Java process can only fuzz once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Fuzz {
    private final Path folder;
    private final FuzzTarget target;
    private final Watch watch = new Watch();

    Fuzz() throws IOException {
        folder = Files.createTempDirectory("saiwu-fuzz-");
        target = FuzzTargets.of(getClass().getSimpleName().replace("Fuzz", ""), folder);
    }

    List<byte[]> seeds() {
        return target.seeds();
    }

    // Jazzer wants its annotation last.
    @MethodSource("seeds")
    @FuzzTest
    void take(byte[] input) throws IOException {
        watch.begin(input);
        try {
            Bounds.hold(target, folder, input);
        } finally {
            watch.end();
        }
    }

    @AfterAll
    void clear() throws Exception {
        if (target instanceof AutoCloseable open) {
            open.close();
        }
        Files.deleteIfExists(folder.resolve("temporary"));
        Files.deleteIfExists(folder.resolve("video.mp4"));
        Files.deleteIfExists(folder);
    }
}

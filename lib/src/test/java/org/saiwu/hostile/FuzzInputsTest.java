package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzers begin with and what they found once, shown to their targets: none of it may break anything again. */
class FuzzInputsTest {
    /** No measurement: what hangs is ended. */
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final Path folder;

    FuzzInputsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Iterable<String> targets() {
        return FuzzTargets.names();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetTakesItsSeedsAndWhatWasFound(String name) throws Exception {
        FuzzTarget target = FuzzTargets.of(name, folder);
        try (Silence silence = new Silence();
                AutoCloseable after = target instanceof AutoCloseable closing ? closing : () -> {}) {
            assertThat(target.seeds()).isNotEmpty();
            for (byte[] input :
                    Stream.concat(target.seeds().stream(), found(name).stream()).toList()) {
                Assertions.assertTimeoutPreemptively(DEADLINE, () -> Bounds.hold(target, folder, input));
            }
        }
    }

    @Test
    void aTargetThatLeavesAFileBehindIsFound() {
        FuzzTarget untidy = new FuzzTarget() {
            @Override
            public List<byte[]> seeds() {
                return List.of();
            }

            @Override
            public void take(byte[] input) throws IOException {
                Files.write(folder.resolve("left"), input);
            }
        };
        org.assertj.core.api.Assertions.assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Bounds.hold(untidy, folder, new byte[1]))
                .withMessageContaining("files");
    }

    private static List<byte[]> found(String name) throws IOException, URISyntaxException {
        URL inputs = FuzzInputsTest.class.getResource(name + "FuzzInputs");
        if (inputs == null) {
            return List.of();
        }
        try (Stream<Path> files =
                Files.walk(Path.of(Objects.requireNonNull(inputs).toURI()))) {
            List<Path> paths = files.filter(Files::isRegularFile).sorted().toList();
            List<byte[]> contents = new java.util.ArrayList<>();
            for (Path path : paths) {
                contents.add(Files.readAllBytes(path));
            }
            return contents;
        }
    }
}

package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.check.EntryStatus;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeEngines;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.testing.TestVideo;

/** Videos changed at random: all of them through the walk over their boxes, a few through the engine. */
class VideoMutationTest {
    private static final int CASES_OF_BOXES = 1000;
    private static final int CASES_OF_THE_ENGINE = 60;
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final String[] BOXES = {
        "moov",
        "trak",
        "mdat",
        "stco",
        "\u0000\u0000\u0000\u0000free",
        "\u0000\u0000\u0000\u0001mdat",
        "uuid",
        "moof",
        "elst"
    };

    private final Path folder;
    private final AtomicReference<String> current = new AtomicReference<>("nothing");

    VideoMutationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Specimen video(boolean fragments) throws IOException {
        Path file = folder.resolve("whole.mp4");
        TestVideo tiny = TestVideo.tiny().withSubtitles();
        byte[] bytes = Files.readAllBytes((fragments ? tiny.inFragments() : tiny).writeTo(file));
        Files.delete(file);
        return Specimen.of("应用视频.mp4", bytes, BOXES);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void boxesOfAChangedVideoAreWalkedToAnEnd(boolean fragments) throws IOException {
        Specimen video = video(fragments);
        within(() -> {
            for (int number = 0; number < CASES_OF_BOXES; number++) {
                Mutant mutant = Mutant.of(video, number);
                current.set(mutant.toString());
                Path file = Files.write(folder.resolve("changed.mp4"), mutant.bytes());
                assertThat(BoxLayout.read(MediaSource.of(file))).isNotNull();
            }
        });
    }

    @Test
    void anEntryWithAChangedVideoHasAResult() throws IOException {
        Specimen video = video(false);
        Path entry = Files.createDirectories(folder.resolve("entry"));
        Files.writeString(entry.resolve("entry.json"), Specimens.record());
        try (Silence silence = new Silence();
                MediaProbe probe = ProbeEngines.embedded(ProbeOptions.defaults());
                EntryTrial trial = new EntryTrial(folder, probe)) {
            within(() -> {
                for (int number = 0; number < CASES_OF_THE_ENGINE; number++) {
                    Mutant mutant = Mutant.of(video, number);
                    current.set(mutant.toString());
                    Files.write(entry.resolve(video.name()), mutant.bytes());
                    assertThat(trial.of(entry).status()).isEqualTo(EntryStatus.FAIL);
                }
            });
        }
    }

    private void within(org.junit.jupiter.api.function.Executable work) {
        try {
            Assertions.assertTimeoutPreemptively(DEADLINE, work, () -> "past the deadline at " + current.get());
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(current.get(), broken);
        }
    }
}

package org.saiwu.media.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeEngines;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult.Probed;
import org.saiwu.media.Ratio;
import org.saiwu.media.Sight;
import org.saiwu.media.Viewing;
import org.saiwu.media.ViewingLimits;
import org.saiwu.media.testing.TestVideo;

class WatchingTest {

    private static final MediaProbe PROBE = ProbeEngines.embedded(ProbeOptions.defaults());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @AfterAll
    static void close() {
        PROBE.close();
    }

    @Test
    void aGoodVideoHasNothingWrong() throws IOException {
        Viewing.Watched watched = watched(TestVideo.tiny());
        assertThat(watched.sights()).isEmpty();
        assertThat(watched.coverage()).isEqualTo(Viewing.Coverage.WHOLE);
    }

    @Test
    void soundThatEndsBeforeThePictureIsSilentFromThereOn() throws IOException {
        Viewing.Watched watched = watched(TestVideo.tiny().frames(40, Ratio.of(5)));
        assertThat(watched.sights()).singleElement().satisfies(sight -> {
            assertThat(sight.kind()).isEqualTo(Sight.Kind.SILENT);
            assertThat(sight.stretches()).singleElement().satisfies(stretch -> {
                assertThat(stretch.start()).isBetween(Duration.ofMillis(1900), Duration.ofMillis(2200));
                assertThat(stretch.end()).isEqualTo(Duration.ofSeconds(8));
            });
        });
    }

    @Test
    void videosOfEveryKindAreWatched() throws IOException {
        for (var odd : Probes.oddVideos().entrySet()) {
            Path file = odd.getValue().writeTo(folder.resolve(odd.getKey()));
            assertThat(PROBE.probe(MediaSource.of(file), ProbeDepth.DEEP))
                    .as(odd.getKey())
                    .isInstanceOfSatisfying(
                            Probed.class, probed -> assertThat(probed.viewing()).isInstanceOf(Viewing.Watched.class));
        }
    }

    @Test
    void oneThatIsNotAskedForIsNotWatched() throws IOException {
        Path file = TestVideo.tiny().writeTo(folder.resolve("video.mp4"));
        Probed probed = (Probed) PROBE.probe(MediaSource.of(file), ProbeDepth.STANDARD);
        assertThat(probed.viewing()).isInstanceOf(Viewing.NotAsked.class);
    }

    @Test
    void damagedPicturesAreFoundWithAPictureOfTheMoment() throws IOException {
        Path file = TestVideo.lasting(3).silent().writeTo(folder.resolve("video.mp4"));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length * 6 / 10; i < bytes.length * 9 / 10; i += 7) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        Viewing.Watched watched =
                (Viewing.Watched) ((Probed) PROBE.probe(MediaSource.of(file), ProbeDepth.DEEP)).viewing();
        Sight damaged = watched.sight(Sight.Kind.DAMAGED).orElseThrow();
        assertThat(damaged.measure(Sight.Measure.ERRORS)).isPositive();
        assertThat(damaged.still())
                .hasValueSatisfying(
                        still -> assertThat(still).startsWith("/9j/").hasSizeLessThan(54_000));
    }

    @Test
    void limitsAreSaidAndUnderstood() {
        ViewingLimits limits = ViewingLimits.defaults().decoding(7, 8);
        assertThat(ViewingText.limits(ViewingText.text(limits))).isEqualTo(limits);
    }

    @Test
    void answersThatMakeNoSenseAreRefused() {
        for (String line : List.of(
                "stretches=1-2",
                "sight=GREEN",
                "sight=BLACK\nstretches=5-1",
                "sight=BLACK\nstretches=a-b",
                "sight=BLACK\nmeasure=WIDTH",
                "sight=BLACK\nstill=\"><script>",
                "sight=BLACK\nelse=1")) {
            assertThatThrownBy(() -> ViewingText.watched(line.lines().toList(), ViewingLimits.defaults()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Viewing.Watched watched(TestVideo video) throws IOException {
        Path file = video.writeTo(folder.resolve("video.mp4"));
        return (Viewing.Watched) ((Probed) PROBE.probe(MediaSource.of(file), ProbeDepth.DEEP)).viewing();
    }
}

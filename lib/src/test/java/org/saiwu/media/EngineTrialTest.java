package org.saiwu.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.media.testing.TestVideo;

class EngineTrialTest {
    @TempDir
    Path folder = Path.of("");

    /** An engine that starts and gives that answer. */
    private static MediaProbe answering(ProbeResult result) {
        return new MediaProbe() {
            @Override
            public ProbeResult probe(MediaSource source, ProbeDepth depth) {
                return result;
            }

            @Override
            public EngineInfo describe() {
                return new EngineInfo(EngineInfo.Kind.EMBEDDED, "8.0.1", "linux-x86_64", "", Optional.empty());
            }

            @Override
            public void warmUp() {}

            @Override
            public void close() {}
        };
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "encoders of other machines may differ")
    void theVideoIsWhatTheBuilderOfTestVideosMakes() throws IOException {
        Path again = TestVideo.lasting(1).silent().writeTo(folder.resolve("again.mp4"));
        assertThat(again).hasBinaryContent(EngineTrial.video());
    }

    @Test
    void theVideoIsSmall() throws IOException {
        assertThat(EngineTrial.video()).hasSizeLessThan(10_000);
    }

    @Test
    void theEngineReadsItAndNothingIsLeft() throws IOException {
        try (MediaProbe probe = ProbeEngines.embedded(ProbeOptions.defaults())) {
            EngineTrial trial = EngineTrial.of(probe, folder);
            assertThat(trial.result()).isPresent();
            assertThat(trial.passed()).isTrue();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anEngineThatDoesNotAnswerHasNotPassed() throws IOException {
        ProbeResult late = new ProbeResult.TimedOut(Duration.ofSeconds(1), Optional.empty());
        assertThat(EngineTrial.of(answering(late), folder).passed()).isFalse();
    }

    @Test
    void aProgramThatIsNotThereHasNotPassed() throws IOException {
        try (MediaProbe probe = ProbeEngines.program(folder.resolve("ffprobe"), ProbeOptions.defaults())) {
            EngineTrial trial = EngineTrial.of(probe, folder);
            assertThat(trial.passed()).isFalse();
            assertThat(trial.engine().problem()).isPresent();
        }
    }
}

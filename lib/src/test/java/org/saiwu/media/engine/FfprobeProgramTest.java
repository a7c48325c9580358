package org.saiwu.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.ProbeResult.Reason;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the false programs are shell scripts")
class FfprobeProgramTest {

    private static final String GOOD =
            "{\"streams\":[],\"format\":{\"format_name\":\"avi\",\"duration\":\"12.500000\"}}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void answerIsRead() throws IOException {
        ProbeResult.Probed result = (ProbeResult.Probed) probe("echo '" + GOOD + "'", Duration.ofSeconds(30));
        assertThat(result.info().container()).isEqualTo("avi");
        assertThat(result.info().duration().orElseThrow()).hasToString("25/2");
    }

    @Test
    void errorStreamIsDrainedWhileTheAnswerComes() throws IOException {
        String noise = "head -c 3000000 /dev/zero >&2; echo '" + GOOD + "'";
        assertThat(probe(noise, Duration.ofSeconds(30))).isInstanceOf(ProbeResult.Probed.class);
    }

    @Test
    void programThatHangsTimesOut() throws IOException {
        assertThat(probe("sleep 600", Duration.ofSeconds(1))).isInstanceOf(ProbeResult.TimedOut.class);
    }

    @Test
    void endlessOutputIsABadAnswer() throws IOException {
        assertThat(reason(probe("cat /dev/zero", Duration.ofSeconds(60)))).isEqualTo(Reason.BAD_ANSWER);
    }

    @Test
    void outputThatIsNotTextIsABadAnswer() throws IOException {
        assertThat(reason(probe("printf '\\303\\050'", Duration.ofSeconds(30)))).isEqualTo(Reason.BAD_ANSWER);
    }

    @Test
    void outputThatIsNoJsonIsABadAnswer() throws IOException {
        assertThat(reason(probe("echo '{\"streams\":'", Duration.ofSeconds(30))))
                .isEqualTo(Reason.BAD_ANSWER);
    }

    @Test
    void programThatDiesIsACrash() throws IOException {
        assertThat(probe("kill -SEGV $$", Duration.ofSeconds(30))).isInstanceOf(ProbeResult.Crashed.class);
    }

    @Test
    void programThatIsAbsentIsAMissingEngine() throws IOException {
        try (FfprobeProgram absent = new FfprobeProgram(folder.resolve("absent"), ProbeOptions.defaults())) {
            assertThat(absent.probe(video(), ProbeDepth.QUICK)).isInstanceOf(ProbeResult.EngineMissing.class);
        }
    }

    @Test
    void programThatIsNoFfprobeIsAMissingEngine() throws IOException {
        Path script = script("#!/bin/sh\necho something else\n");
        try (FfprobeProgram other = new FfprobeProgram(script, ProbeOptions.defaults())) {
            assertThat(other.describe().works()).isFalse();
            assertThat(other.probe(video(), ProbeDepth.QUICK)).isInstanceOf(ProbeResult.EngineMissing.class);
        }
    }

    private ProbeResult probe(String action, Duration deadline) throws IOException {
        Path script = script("#!/bin/sh\nif [ \"$1\" = -version ]; then echo ffprobe version 9; exit 0; fi\n" + action);
        try (FfprobeProgram program =
                new FfprobeProgram(script, ProbeOptions.defaults().withDeadline(deadline))) {
            return program.probe(video(), ProbeDepth.QUICK);
        }
    }

    private MediaSource video() throws IOException {
        return MediaSource.of(Files.writeString(folder.resolve("video"), "x"));
    }

    private Path script(String text) throws IOException {
        Path script = folder.resolve("ffprobe");
        Files.writeString(script, text);
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static Reason reason(ProbeResult result) {
        assertThat(result).isInstanceOf(ProbeResult.Unreadable.class);
        return ((ProbeResult.Unreadable) result).reason();
    }
}

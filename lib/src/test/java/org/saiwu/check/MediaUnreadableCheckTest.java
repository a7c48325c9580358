package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;
import org.saiwu.media.ProbeResult;

class MediaUnreadableCheckTest {
    private static Finding only(ProbeResult result) {
        return Checked.only(
                "media.unreadable", Severity.ERROR, EntryBuilder.teacherCase().video(result));
    }

    private static Finding expected(FindingKind kind) {
        return Finding.of(kind).in("应用视频.mp4").under("四.6(2)");
    }

    @Test
    void aFileThatIsNoVideoIsNamedAsSuch() {
        assertThat(only(new ProbeResult.Unreadable(ProbeResult.Reason.NOT_MEDIA, "", Optional.empty())))
                .isEqualTo(expected(FindingKind.VIDEO_UNREADABLE).with("reason", new Value.Word("video.not-media")));
    }

    @Test
    void aFileThatEndsTheEngineIsTheFilesFault() {
        assertThat(only(new ProbeResult.Crashed("signal 11", Optional.empty())))
                .isEqualTo(expected(FindingKind.VIDEO_CRASHED_ENGINE));
    }

    @Test
    void aProbeThatTakesTooLongSaysHowLong() {
        assertThat(only(new ProbeResult.TimedOut(Duration.ofSeconds(30), Optional.empty())))
                .isEqualTo(expected(FindingKind.VIDEO_TIMED_OUT).with("limit", Value.of(Duration.ofSeconds(30))));
    }

    @Test
    void aMachineWithoutAnEngineIsNotTheFilesFault() {
        assertThat(only(new ProbeResult.EngineMissing(ProbeResult.Remedy.USE_PROGRAM, "", Optional.empty())))
                .isEqualTo(expected(FindingKind.NO_VIDEO_ENGINE).with("reason", new Value.Word("remedy.use-program")));
    }

    @Test
    void soundAloneIsNoVideo() {
        assertThat(only(new VideoBuilder().withoutPicture().build())).isEqualTo(expected(FindingKind.NO_PICTURE));
    }
}

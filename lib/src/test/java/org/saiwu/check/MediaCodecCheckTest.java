package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class MediaCodecCheckTest {
    @Test
    void anUncommonCodecOfThePictureIsAWarning() {
        assertThat(Checked.only(
                        "media.codec",
                        Severity.WARNING,
                        EntryBuilder.teacherCase()
                                .video(new VideoBuilder().videoCodec("av1").build())))
                .isEqualTo(Finding.of(FindingKind.VIDEO_CODEC)
                        .in("应用视频.mp4")
                        .with("codec", "av1")
                        .with("limit", Value.ofTexts(List.of("h264", "hevc", "mpeg4")))
                        .under("四.6(2)"));
    }

    @Test
    void anUncommonCodecOfTheSoundIsAWarningOnceForAllTracks() {
        assertThat(Checked.only(
                        "media.codec",
                        Severity.WARNING,
                        EntryBuilder.teacherCase()
                                .video(new VideoBuilder()
                                        .audioCodecs("opus", "opus")
                                        .build())))
                .isEqualTo(Finding.of(FindingKind.AUDIO_CODEC)
                        .in("应用视频.mp4")
                        .with("codec", "opus")
                        .with("limit", Value.ofTexts(List.of("aac", "mp3")))
                        .under("四.6(2)"));
    }
}

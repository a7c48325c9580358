package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class MediaSubtitlesCheckTest {
    @Test
    void aVideoWithoutSubtitlesIsNoFailure() {
        assertThat(Checked.only(
                        "media.subtitles",
                        Severity.INFO,
                        EntryBuilder.teacherCase()
                                .video(new VideoBuilder().withoutSubtitles().build())))
                .isEqualTo(
                        Finding.of(FindingKind.NO_SUBTITLE_TRACK).in("应用视频.mp4").under("四.6(2)"));
    }
}

package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class MediaNoAudioCheckTest {
    @Test
    void aVideoWithoutSoundIsAWarning() {
        assertThat(Checked.only(
                        "media.no-audio",
                        Severity.WARNING,
                        EntryBuilder.teacherCase()
                                .video(new VideoBuilder().audioCodecs().build())))
                .isEqualTo(Finding.of(FindingKind.NO_SOUND).in("应用视频.mp4").under("四.6(2)"));
    }
}

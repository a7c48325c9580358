package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class MediaContainerCheckTest {
    @Test
    void aQuickTimeFileNamedMp4IsNoMp4() {
        assertThat(Checked.only(
                        "media.container",
                        Severity.ERROR,
                        EntryBuilder.teacherCase()
                                .video(new VideoBuilder().container("mov").build())))
                .isEqualTo(Finding.of(FindingKind.WRONG_CONTAINER)
                        .in("应用视频.mp4")
                        .with("container", new Value.Word("container.mov"))
                        .with("limit", Value.ofTexts(List.of("mp4")))
                        .under("四.6(2)"));
    }
}

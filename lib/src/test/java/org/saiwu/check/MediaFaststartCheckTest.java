package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class MediaFaststartCheckTest {
    @Test
    void anIndexAtTheEndIsWorthARemark() {
        assertThat(Checked.only(
                        "media.faststart",
                        Severity.INFO,
                        EntryBuilder.teacherCase()
                                .video(new VideoBuilder().indexLast().build())))
                .isEqualTo(Finding.of(FindingKind.INDEX_AT_END).in("应用视频.mp4").under("四.6(2)"));
    }

    @Test
    void fragmentsAndOtherContainersHaveNoSuchIndex() {
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder().indexLast().inFragments().build()));
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder().withoutBoxes().build()));
    }
}

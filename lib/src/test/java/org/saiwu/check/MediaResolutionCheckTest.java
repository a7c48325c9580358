package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class MediaResolutionCheckTest {
    private static EntryBuilder sized(int width, int height) {
        return EntryBuilder.teacherCase()
                .video(new VideoBuilder().size(width, height).build());
    }

    @Test
    void fullHighDefinitionIsEnough() {
        Checked.passes(sized(1920, 1080));
        Checked.passes(sized(3840, 2160));
    }

    @Test
    void aSmallerPictureIsNot() {
        assertThat(Checked.only("media.resolution", Severity.ERROR, sized(1280, 720)))
                .isEqualTo(Finding.of(FindingKind.RESOLUTION_TOO_LOW)
                        .in("应用视频.mp4")
                        .with("width", 1280)
                        .with("height", 720)
                        .with("minWidth", 1920)
                        .with("minHeight", 1080)
                        .under("四.6(2)"));
    }

    @Test
    void aPixelTooFewEitherWayIsTooFew() {
        Checked.only("media.resolution", Severity.ERROR, sized(1919, 1080));
        Checked.only("media.resolution", Severity.ERROR, sized(1920, 1079));
    }

    @Test
    void aPictureThatPlayersTurnUprightIsHeldAsShown() {
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder().size(1080, 1920).rotation(90).build()));
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder().size(1080, 1920).rotation(270).build()));
    }

    @Test
    void pixelsAreCountedAsStoredNotAsStretched() {
        Checked.only(
                "media.resolution",
                Severity.ERROR,
                EntryBuilder.teacherCase()
                        .video(new VideoBuilder()
                                .size(1440, 1080)
                                .sampleAspectRatio(4, 3)
                                .build()));
    }
}

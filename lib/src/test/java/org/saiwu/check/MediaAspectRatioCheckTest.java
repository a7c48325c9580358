package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class MediaAspectRatioCheckTest {
    private static EntryBuilder sized(int width, int height) {
        return EntryBuilder.teacherCase()
                .video(new VideoBuilder().size(width, height).build());
    }

    @Test
    void fourToThreeIsWrong() {
        assertThat(Checked.only("media.aspect-ratio", Severity.ERROR, sized(1920, 1440)))
                .isEqualTo(Finding.of(FindingKind.WRONG_ASPECT_RATIO)
                        .in("应用视频.mp4")
                        .with("actual", "4:3")
                        .with("limit", "16:9")
                        .under("四.6(2)"));
    }

    @Test
    void exactlyOnePercentOffPasses() {
        // 16/9 * 1.01 = 404/225 and 16/9 * 0.99 = 44/25.
        Checked.passes(sized(4040, 2250));
        Checked.passes(sized(4400, 2500));
    }

    @Test
    void alittleMoreThanOnePercentOffIsWrong() {
        Checked.only("media.aspect-ratio", Severity.ERROR, sized(40401, 22500));
        Checked.only("media.aspect-ratio", Severity.ERROR, sized(43999, 25000));
    }

    @Test
    void theRatioIsThatOfThePictureAsShown() {
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder()
                        .size(1920, 1440)
                        .sampleAspectRatio(4, 3)
                        .build()));
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder()
                        .size(1920, 1088)
                        .cleanAperture(1920, 1080)
                        .build()));
        Checked.only(
                "media.aspect-ratio",
                Severity.ERROR,
                EntryBuilder.teacherCase()
                        .video(new VideoBuilder()
                                .size(1920, 1080)
                                .cleanAperture(1440, 1080)
                                .build()));
    }

    @Test
    void aPictureShownUprightIsWrong() {
        assertThat(Checked.only(
                                "media.aspect-ratio",
                                Severity.ERROR,
                                EntryBuilder.teacherCase()
                                        .video(new VideoBuilder().rotation(90).build()))
                        .values())
                .containsEntry("actual", Value.of("9:16"));
    }

    @Test
    void theToleranceIsTheContests() {
        Checked.only(
                "media.aspect-ratio",
                Severity.ERROR,
                sized(4040, 2250),
                BuiltIn.with("aspectTolerance: 1%", "aspectTolerance: 0.9%"));
    }
}

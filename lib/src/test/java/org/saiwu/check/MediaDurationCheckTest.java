package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;
import org.saiwu.media.Ratio;

class MediaDurationCheckTest {
    private static VideoBuilder lasting(long micros) {
        return new VideoBuilder().lasting(Ratio.ofMicros(micros));
    }

    @Test
    void aCaseVideoMayRunSixMinutesAndASecondOfTolerance() {
        Checked.passes(EntryBuilder.teacherCase().video(lasting(361_000_000).build()));
        Checked.passes(EntryBuilder.team().video(lasting(361_000_000).build()));
    }

    @Test
    void aMillisecondMoreIsTooLong() {
        assertThat(Checked.only(
                        "media.duration",
                        Severity.ERROR,
                        EntryBuilder.teacherCase().video(lasting(361_001_000).build())))
                .isEqualTo(Finding.of(FindingKind.VIDEO_TOO_LONG)
                        .in("应用视频.mp4")
                        .with("duration", Value.of(Duration.ofMillis(361_001)))
                        .with("limit", Value.of(Duration.ofMinutes(6)))
                        .with("excess", Value.of(Duration.ofSeconds(2)))
                        .under("四.6(2)"));
    }

    @Test
    void theSmallestFractionOfASecondMoreIsTooLong() {
        Ratio length = new Ratio(361L * 1_000_000_000 + 1, 1_000_000_000);
        Checked.only(
                "media.duration",
                Severity.ERROR,
                EntryBuilder.team().video(new VideoBuilder().lasting(length).build()));
    }

    @Test
    void whatHasToGoIsRoundedUpToWholeSeconds() {
        assertThat(Checked.only(
                                "media.duration",
                                Severity.ERROR,
                                EntryBuilder.team().video(lasting(381_000_000).build()))
                        .values())
                .containsEntry("excess", Value.of(Duration.ofSeconds(21)));
    }

    @Test
    void aRecordingMayRunFortyFiveMinutes() {
        Checked.passes(EntryBuilder.lesson().video(lasting(2_701_000_000L).build()));
        assertThat(Checked.only(
                                "media.duration",
                                Severity.ERROR,
                                EntryBuilder.lesson()
                                        .video(lasting(2_701_001_000L).build()))
                        .values())
                .containsEntry("limit", Value.of(Duration.ofMinutes(45)));
    }

    @Test
    void theLongestOfContainerPictureAndSoundCounts() {
        Optional<Ratio> minute = Optional.of(Ratio.of(60));
        Optional<Ratio> tooLong = Optional.of(Ratio.of(362));
        for (VideoBuilder video : new VideoBuilder[] {
            new VideoBuilder().durations(tooLong, minute, minute),
            new VideoBuilder().durations(minute, tooLong, minute),
            new VideoBuilder().durations(minute, minute, tooLong)
        }) {
            Checked.only(
                    "media.duration", Severity.ERROR, EntryBuilder.teacherCase().video(video.build()));
        }
    }

    @Test
    void aVideoThatStatesNoDurationIsReported() {
        assertThat(Checked.only(
                        "media.duration",
                        Severity.ERROR,
                        EntryBuilder.teacherCase()
                                .video(new VideoBuilder()
                                        .durations(Optional.empty(), Optional.empty(), Optional.empty())
                                        .build())))
                .isEqualTo(Finding.of(FindingKind.DURATION_UNKNOWN)
                        .in("应用视频.mp4")
                        .with("limit", Value.of(Duration.ofMinutes(6)))
                        .under("四.6(2)"));
    }
}

package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.Language;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;
import org.saiwu.media.Sight;
import org.saiwu.media.Sight.Confidence;
import org.saiwu.media.Sight.Kind;
import org.saiwu.media.Sight.Measure;
import org.saiwu.media.Stretch;
import org.saiwu.media.Viewing;
import org.saiwu.report.Sentences;

class MediaSightsCheckTest {

    private static final List<Stretch> PLACES =
            List.of(new Stretch(Duration.ofSeconds(62), Duration.ofSeconds(69)), stretch(600, 603));

    @Test
    void aVideoInWhichNothingIsWrongPassesHoweverDeepItIsLookedInto() {
        Checked.passes(
                EntryBuilder.teacherCase().video(new VideoBuilder().seen().build()));
    }

    @Test
    void blackIsAWarningWithItsTimes() {
        Finding finding = only("media.black", Severity.WARNING, sight(Kind.BLACK));
        assertThat(said(finding))
                .isEqualTo("black picture, 2 times: 1:02–1:09, 10:00–10:03; the longest is 7 s, said from 2 s on");
        assertThat(finding.values()).containsEntry("still", new Value.Still("/9j="));
    }

    @Test
    void aFrozenPictureIsAWarningWithItsConfidence() {
        assertThat(said(only("media.frozen", Severity.WARNING, sight(Kind.FROZEN))))
                .contains("1:02–1:09", "confidence: medium");
    }

    @Test
    void onePictureForMinutesIsARemark() {
        assertThat(said(only("media.frozen", Severity.INFO, sight(Kind.STILL)))).contains("said from 3:00 on");
    }

    @Test
    void silenceIsAWarning() {
        assertThat(said(only("media.silent", Severity.WARNING, sight(Kind.SILENT))))
                .startsWith("no sound, 2 times");
    }

    @Test
    void soundThatIsTooLowIsAWarningWithItsLoudness() {
        assertThat(said(only("media.silent", Severity.WARNING, measured(Kind.QUIET, Map.of(Measure.LOUDNESS, -412L)))))
                .isEqualTo("the sound is very low: -41.2 LUFS throughout, below -38 LUFS");
    }

    @Test
    void clippedSoundIsAWarning() {
        assertThat(said(only("media.silent", Severity.WARNING, sight(Kind.CLIPPED))))
                .contains("too high a level");
    }

    @Test
    void blackBarsAreAWarningWithWhatIsInside() {
        Sight sight = measured(Kind.LETTERBOX, Map.of(Measure.WIDTH, 1440L, Measure.HEIGHT, 1080L));
        assertThat(said(only("media.letterbox", Severity.WARNING, sight))).endsWith("1440x1080");
    }

    @Test
    void anEnlargedPictureIsAWarningWithItsSizeBefore() {
        Sight sight = measured(Kind.UPSCALED, Map.of(Measure.WIDTH, 1280L, Measure.HEIGHT, 720L));
        assertThat(said(only("media.upscaled", Severity.WARNING, sight))).contains("1280x720");
    }

    @Test
    void shakingIsAWarning() {
        assertThat(said(only("media.unstable", Severity.WARNING, sight(Kind.SHAKING))))
                .startsWith("the picture shakes");
    }

    @Test
    void whatIsShownAgainIsARemark() {
        assertThat(said(only("media.unstable", Severity.INFO, sight(Kind.REPEATED))))
                .contains("1:02–1:09, 10:00–10:03");
    }

    @Test
    void anUnevenRateIsARemark() {
        Sight sight = measured(Kind.UNEVEN_RATE, Map.of(Measure.SLOWEST, 12_490L, Measure.FASTEST, 30_000L));
        assertThat(said(only("media.unstable", Severity.INFO, sight))).contains("12.5 to 30 pictures");
    }

    @Test
    void errorsWhileDecodingAreAWarning() {
        Sight sight = new Sight(Kind.DAMAGED, PLACES, Map.of(Measure.ERRORS, 5L), Confidence.HIGH, Optional.empty());
        assertThat(said(only("media.truncated", Severity.WARNING, sight))).contains("decoding: 5", "1:02–1:09");
    }

    @Test
    void subtitlesInThePictureAreAsGoodAsATrack() {
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder()
                        .withoutSubtitles()
                        .seen(measured(Kind.SUBTITLES, Map.of()))
                        .build()));
    }

    @Test
    void aVideoThatWasNotWatchedIsSaidToBe() {
        for (Viewing.Reason reason : Viewing.Reason.values()) {
            Finding finding = Checked.only(
                    "media.unreadable",
                    Severity.WARNING,
                    EntryBuilder.teacherCase()
                            .video(new VideoBuilder().notWatched(reason).build()));
            assertThat(said(finding)).startsWith("picture and sound were not checked in depth: ");
        }
    }

    private static Finding only(String rule, Severity severity, Sight sight) {
        return Checked.only(
                rule,
                severity,
                EntryBuilder.teacherCase().video(new VideoBuilder().seen(sight).build()));
    }

    private static String said(Finding finding) {
        assertThat(Sentences.in(Language.ZH).message(finding)).doesNotContain("?", "{");
        return Sentences.in(Language.EN).message(finding);
    }

    private static Sight sight(Kind kind) {
        return new Sight(kind, PLACES, Map.of(), Confidence.MEDIUM, Optional.of("/9j="));
    }

    private static Sight measured(Kind kind, Map<Measure, Long> measures) {
        return new Sight(kind, List.of(), measures, Confidence.MEDIUM, Optional.empty());
    }

    private static Stretch stretch(int start, int end) {
        return new Stretch(Duration.ofSeconds(start), Duration.ofSeconds(end));
    }
}

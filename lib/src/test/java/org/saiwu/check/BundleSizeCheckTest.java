package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile.Place;
import org.saiwu.entry.Layout;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;
import org.saiwu.media.Ratio;

class BundleSizeCheckTest {
    private static final long MEBIBYTES_700 = 734_003_200;

    @Test
    void sevenHundredMillionBytesPass() {
        Checked.passes(EntryBuilder.lesson().attachmentOf(700_000_000));
    }

    @Test
    void beyondThatThePortalMayCountEitherWay() {
        assertThat(Checked.only(
                        "bundle.size", Severity.WARNING, EntryBuilder.lesson().attachmentOf(700_000_001)))
                .isEqualTo(Finding.of(FindingKind.ATTACHMENT_NEAR_LIMIT)
                        .with("size", new Value.Size(700_000_001))
                        .with("limit", "700 MB")
                        .with("excess", new Value.Size(1))
                        .in(EntryBuilder.ZIP)
                        .under("四.6(1)"));
        Checked.only("bundle.size", Severity.WARNING, EntryBuilder.lesson().attachmentOf(MEBIBYTES_700));
    }

    @Test
    void aByteBeyondSevenHundredMebibytesIsTooLarge() {
        // The video is small: without it the attachment would still be too large.
        assertThat(Checked.only(
                        "bundle.size", Severity.ERROR, EntryBuilder.lesson().attachmentOf(MEBIBYTES_700 + 2_000_000)))
                .isEqualTo(Finding.of(FindingKind.ATTACHMENT_TOO_LARGE)
                        .with("size", new Value.Size(MEBIBYTES_700 + 2_000_000))
                        .with("limit", new Value.Size(MEBIBYTES_700))
                        .with("excess", new Value.Size(2_000_000))
                        .in(EntryBuilder.ZIP)
                        .under("四.6(1)"));
        Checked.only("bundle.size", Severity.ERROR, EntryBuilder.lesson().attachmentOf(MEBIBYTES_700 + 1));
    }

    @Test
    void theRateAtWhichTheVideoWouldFitIsAdvised() {
        // A video of 1,000,000 bytes and a minute; 400,000 bytes too many, so 600,000 bytes for 60 s: 80 kbit/s.
        assertThat(Checked.only(
                        "bundle.size",
                        Severity.ERROR,
                        EntryBuilder.lesson()
                                .video(new VideoBuilder().lasting(Ratio.of(60)).build())
                                .attachmentOf(MEBIBYTES_700 + 400_000)))
                .isEqualTo(Finding.of(FindingKind.ATTACHMENT_TOO_LARGE_BY_VIDEO)
                        .with("size", new Value.Size(MEBIBYTES_700 + 400_000))
                        .with("limit", new Value.Size(MEBIBYTES_700))
                        .with("excess", new Value.Size(400_000))
                        .in(EntryBuilder.ZIP)
                        .with("video", "课堂实录.mp4")
                        .with("videoSize", new Value.Size(1_000_000))
                        .with("duration", Value.of(Duration.ofSeconds(60)))
                        .with("rate", new Value.Rate(80_000))
                        .under("四.6(1)"));
    }

    @Test
    void whatIsNotPackedYetIsAddedUp() {
        EntryBuilder entry = EntryBuilder.teacherCase()
                .layout(Layout.UNPACKED_FOLDER)
                .file(EntryBuilder.plain("素材/全集.mov", Optional.of("materials"), 699_000_000, Place.PACKED));
        assertThat(Checked.only("bundle.size", Severity.WARNING, entry).file()).isEmpty();
    }

    @Test
    void theMainWorkBesideTheAttachmentDoesNotCount() {
        Checked.passes(EntryBuilder.lesson()
                .layout(Layout.PACKED_FOLDER)
                .attachments(new Entry.AttachmentFile(EntryBuilder.ZIP, 700_000_000))
                .file(EntryBuilder.plain("课堂实录.mp4", Optional.of("recording"), 600_000_000, Place.BESIDE)));
    }
}

package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.PacketSpan;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.Ratio;

class MediaTruncatedCheckTest {
    private static Finding only(ProbeResult result) {
        return Checked.only(
                "media.truncated", Severity.ERROR, EntryBuilder.teacherCase().video(result));
    }

    private static Finding expected(FindingKind kind) {
        return Finding.of(kind).in("应用视频.mp4").under("四.6(2)");
    }

    private static PacketSpan packets(long missing, long blank) {
        return new PacketSpan(1500, Ratio.ZERO, Ratio.of(60), missing, 64, blank);
    }

    @Test
    void aBoxThatReachesBeyondTheEndMeansACutFile() {
        assertThat(only(new VideoBuilder().truncated(200_000).build()))
                .isEqualTo(expected(FindingKind.VIDEO_TRUNCATED)
                        .with("missing", new Value.Size(200_000))
                        .with("size", new Value.Size(1_000_000))
                        .with("expected", new Value.Size(1_200_000)));
    }

    @Test
    void aCutFileIsReportedOnceHoweverTheEngineTakesIt() {
        VideoBuilder cut =
                new VideoBuilder().truncated(1).packets(packets(700, 3)).indexLast();
        only(cut.build());
        only(new ProbeResult.Unreadable(ProbeResult.Reason.DAMAGED, "moov atom not found", cut.boxes()));
        only(new ProbeResult.Crashed("", cut.boxes()));
    }

    @Test
    void aLostIndexMeansACutFile() {
        VideoBuilder lost = new VideoBuilder().boxProblem(BoxLayout.Problem.NO_INDEX);
        assertThat(only(new ProbeResult.Unreadable(ProbeResult.Reason.DAMAGED, "", lost.boxes())))
                .isEqualTo(expected(FindingKind.VIDEO_INDEX_MISSING));
    }

    @Test
    void packetsBeyondTheEndAreMissing() {
        assertThat(only(new VideoBuilder().packets(packets(100, 0)).build()))
                .isEqualTo(expected(FindingKind.VIDEO_PACKETS_MISSING)
                        .with("actual", 100)
                        .with("expected", 1500));
    }

    @Test
    void aTailOfZerosWithBlankPacketsIsAnUnfinishedCopy() {
        assertThat(only(new VideoBuilder().zeroTail(4097).packets(packets(0, 2)).build()))
                .isEqualTo(expected(FindingKind.VIDEO_TAIL_EMPTY).with("size", new Value.Size(4097)));
    }

    @Test
    void zerosAtTheEndOfWholePacketsAreNothing() {
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder().zeroTail(1 << 20).build()));
    }

    @Test
    void aSinglePacketThatBeginsWithZerosIsNothing() {
        Checked.passes(EntryBuilder.teacherCase()
                .video(new VideoBuilder().packets(packets(0, 1)).build()));
    }
}

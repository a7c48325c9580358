package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile.Place;
import org.saiwu.entry.Layout;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class ItemCountCheckTest {
    @Test
    void aTeamHasOneFeatureVideo() {
        assertThat(Checked.only(
                        "item.count",
                        Severity.ERROR,
                        EntryBuilder.team()
                                .file(EntryBuilder.video("专题介绍视频2.mp4", "feature-video", new VideoBuilder().build()))))
                .isEqualTo(Finding.of(FindingKind.ITEM_TOO_MANY)
                        .in("专题介绍视频2.mp4")
                        .with("item", Value.of(BuiltIn.item("feature-video").title()))
                        .with("actual", 2)
                        .with("limit", 1)
                        .with("files", Value.ofTexts(List.of("专题介绍视频.mp4", "专题介绍视频2.mp4")))
                        .under("四.2"));
    }

    @Test
    void aCaseMayHaveSeveralVideos() {
        Checked.passes(EntryBuilder.teacherCase()
                .file(EntryBuilder.video("应用视频2.mp4", "application-video", new VideoBuilder().build())));
    }

    @Test
    void theMainWorkAndItsCopyAreOne() {
        Checked.passes(EntryBuilder.lesson()
                .layout(Layout.PACKED_FOLDER)
                .file(EntryBuilder.plain("课堂实录.mp4", Optional.of("recording"), 1_000_000, Place.BESIDE)));
    }

    @Test
    void tooFewOfAnItemAreReported() {
        Contest contest = BuiltIn.with("\"*\"]\n    count: { min: 1 }", "\"*\"]\n    count: { min: 3 }");
        assertThat(Checked.only("item.count", Severity.ERROR, EntryBuilder.teacherCase(), contest))
                .isEqualTo(Finding.of(FindingKind.ITEM_TOO_FEW)
                        .in("素材/照片.jpg")
                        .with("item", Value.of(BuiltIn.item("materials").title()))
                        .with("actual", 1)
                        .with("limit", 3)
                        .with("files", Value.ofTexts(List.of("素材/照片.jpg")))
                        .under("四.2"));
    }

    @Test
    void thereIsOneAttachment() {
        assertThat(Checked.only(
                        "item.count",
                        Severity.ERROR,
                        EntryBuilder.lesson()
                                .attachments(
                                        new Entry.AttachmentFile("附件.zip", 100),
                                        new Entry.AttachmentFile("附件2.zip", 100))))
                .isEqualTo(Finding.of(FindingKind.ATTACHMENT_TOO_MANY)
                        .with("actual", 2)
                        .with("limit", 1)
                        .with("files", Value.ofTexts(List.of("附件.zip", "附件2.zip")))
                        .under("四.6(1)"));
    }
}

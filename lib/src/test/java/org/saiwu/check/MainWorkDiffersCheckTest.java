package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.EntryFile.Place;
import org.saiwu.entry.Layout;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class MainWorkDiffersCheckTest {
    private static EntryBuilder withCopy(long size, boolean same) {
        EntryFile copy = EntryBuilder.video("附件.zip!/课堂实录.mp4", "recording", new VideoBuilder().build());
        return EntryBuilder.lesson()
                .layout(Layout.PACKED_FOLDER)
                .without("recording")
                .file(EntryBuilder.plain("课堂实录.mp4", Optional.of("recording"), size, Place.BESIDE))
                .file(new EntryFile(
                        copy.path(),
                        copy.size(),
                        copy.place(),
                        copy.item(),
                        copy.checksum(),
                        copy.document(),
                        copy.media(),
                        Optional.of(new EntryFile.Copy("课堂实录.mp4", size, same))));
    }

    @Test
    void theCopyInTheAttachmentIsTheSameBytes() {
        Checked.passes(withCopy(1_000_000, true));
        assertThat(Checked.only("item.main-work-differs", Severity.ERROR, withCopy(999_999, false)))
                .isEqualTo(Finding.of(FindingKind.MAIN_WORK_DIFFERS)
                        .in("课堂实录.mp4")
                        .with("copy", "附件.zip!/课堂实录.mp4")
                        .with("size", new Value.Size(999_999))
                        .with("copySize", new Value.Size(1_000_000))
                        .under("四.6(1)"));
    }
}

package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.EntryBuilder;

class ItemUnexpectedCheckTest {
    @Test
    void aFileThatNoItemAccountsForIsWorthARemark() {
        assertThat(Checked.only(
                        "item.unexpected", Severity.INFO, EntryBuilder.lesson().file(EntryBuilder.stray("说明.docx"))))
                .isEqualTo(Finding.of(FindingKind.FILE_UNEXPECTED).in("说明.docx"));
    }

    @Test
    void aProgramIsAWarningWhateverItIsTakenFor() {
        assertThat(Checked.only(
                        "item.unexpected",
                        Severity.WARNING,
                        EntryBuilder.teacherCase().file(EntryBuilder.material("素材/播放器.EXE", "materials"))))
                .isEqualTo(Finding.of(FindingKind.PROGRAM_UNEXPECTED).in("素材/播放器.EXE"));
    }

    @Test
    void whatSystemsLeaveBehindIsWorthARemark() {
        assertThat(Checked.only(
                        "item.unexpected", Severity.INFO, EntryBuilder.lesson().junk("__MACOSX/._课件.pptx")))
                .isEqualTo(Finding.of(FindingKind.JUNK_FILE).in("__MACOSX/._课件.pptx"));
    }

    @Test
    void theFileOfParticularsIsExpected() {
        Checked.passes(EntryBuilder.lesson().file(EntryBuilder.stray("作品/entry.json")));
    }
}

package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.entry.Entry;
import org.saiwu.entry.Layout;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.entry.testing.VideoBuilder;

class GoodEntriesTest {
    @Test
    void aGoodEntryOfEachCategoryAndKindOfSubmitterHasNoFindings() {
        Checked.passes(EntryBuilder.teacherCase());
        Checked.passes(EntryBuilder.unitCase());
        Checked.passes(EntryBuilder.unitCase().submitter("region"));
        Checked.passes(EntryBuilder.lesson());
        Checked.passes(EntryBuilder.team());
    }

    @Test
    void aGoodFolderThatIsNotPackedYetHasNoFindings() {
        Checked.passes(EntryBuilder.lesson().layout(Layout.UNPACKED_FOLDER));
    }

    @Test
    void findingsDoNotFailAnEntryUnlessOneIsAnError() {
        Entry warned = EntryBuilder.teacherCase()
                .video(new VideoBuilder().audioCodecs().build())
                .build();
        Entry failed = EntryBuilder.teacherCase()
                .video(new VideoBuilder().size(1280, 720).build())
                .build();
        EntryChecker checker =
                new EntryChecker(org.saiwu.entry.testing.BuiltIn.CONTEST, EntryChecks.all(java.util.Optional.empty()));
        assertThat(checker.check(warned).status()).isEqualTo(EntryStatus.PASS);
        assertThat(checker.check(failed).status()).isEqualTo(EntryStatus.FAIL);
    }
}

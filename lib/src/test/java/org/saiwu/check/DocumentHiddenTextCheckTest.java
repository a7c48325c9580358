package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.document.Trait;
import org.saiwu.document.TraitKind;
import org.saiwu.entry.testing.EntryBuilder;

class DocumentHiddenTextCheckTest {
    private static EntryBuilder with(TraitKind kind) {
        return EntryBuilder.lesson()
                .document("lesson-plan", EntryBuilder.readable("正文", new Trait(kind, 12, "样例", Optional.empty())));
    }

    @Test
    void hiddenTextIsShownToAPersonToJudge() {
        assertThat(Checked.only("document.hidden-text", Severity.WARNING, with(TraitKind.BACKGROUND_COLOURED_TEXT)))
                .isEqualTo(Finding.of(FindingKind.HIDDEN_TEXT)
                        .in("教学文案.docx")
                        .with("count", 12)
                        .with("trait", new Value.Word("trait.background-coloured-text"))
                        .with("sample", "样例")
                        .under("四.6(5)"));
    }

    @ParameterizedTest
    @EnumSource
    void everyTraitIsReportedOnce(TraitKind kind) {
        assertThat(Checked.findings(with(kind).build()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("document.hidden-text");
    }

    @Test
    void charactersThatProgramsWriteByThemselvesAreOnlyARemark() {
        assertThat(Checked.only("document.hidden-text", Severity.INFO, with(TraitKind.COMPATIBILITY_IDEOGRAPH))
                        .kind())
                .isEqualTo(FindingKind.LESS_COMMON_CHARACTERS);
    }
}

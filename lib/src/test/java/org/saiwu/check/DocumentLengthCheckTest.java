package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.Contest;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.ContestReader;
import org.saiwu.contest.Item;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

class DocumentLengthCheckTest {
    private static final Contest CONTEST = BuiltIn.with(
            "role: text\n    categories: [dual-teacher-lesson]",
            "role: text\n    length: { min: 5, max: 10 }\n    categories: [dual-teacher-lesson]");

    private static EntryBuilder plan(String text) {
        EntryFile plain = EntryBuilder.stray("教学文案.docx");
        return EntryBuilder.lesson()
                .without("lesson-plan")
                .file(new EntryFile(
                        plain.path(),
                        plain.size(),
                        plain.place(),
                        CONTEST.item("lesson-plan"),
                        Optional.empty(),
                        Optional.of(EntryBuilder.readable(text)),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void aTextOfJustTheLimitPasses() {
        assertThat(Checked.findings(plan("一二三四五六七八九 abc123").build(), CONTEST)).isEmpty();
        assertThat(Checked.findings(plan("一二三四五").build(), CONTEST)).isEmpty();
    }

    @Test
    void aWordMoreIsTooLong() {
        assertThat(Checked.only("document.length", Severity.ERROR, plan("一二三四五六七八九 abc123 x"), CONTEST))
                .isEqualTo(Finding.of(FindingKind.TEXT_TOO_LONG)
                        .in("教学文案.docx")
                        .with("actual", 11)
                        .with("limit", 10)
                        .with("difference", 1)
                        .under("四.2"));
    }

    @Test
    void aWordFewerIsTooShort() {
        assertThat(Checked.only("document.length", Severity.ERROR, plan("一二三四"), CONTEST))
                .isEqualTo(Finding.of(FindingKind.TEXT_TOO_SHORT)
                        .in("教学文案.docx")
                        .with("actual", 4)
                        .with("limit", 5)
                        .with("difference", 1)
                        .under("四.2"));
    }

    @Test
    void theSummaryOfAUnitInGuangzhouHasAThousandWordsAtMost() throws ContestException {
        List<Item> limited = ContestReader.builtIn("guangzhou-2025").items().stream()
                .filter(item -> item.length().isPresent())
                .toList();
        assertThat(limited).hasSize(1);
        assertThat(limited.get(0).length().orElseThrow().holds(1000)).isTrue();
        assertThat(limited.get(0).length().orElseThrow().holds(1001)).isFalse();
    }
}

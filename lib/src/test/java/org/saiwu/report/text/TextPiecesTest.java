package org.saiwu.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.report.text.TextTable.Cell;
import org.saiwu.report.text.TextTable.Column;

class TextPiecesTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "中文, 4", "a中, 3", "ｶ, 1", "Ａ, 2", "e\u0301, 1", "😀, 2", "𠮷, 2", "가, 2", "“”, 2"})
    void chineseTakesTwoColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 20, 40})
    void noLineIsWiderThanAllowedAndNothingIsLost(int width) {
        String text = "视频时长 6:21，上限 6:00 → 请剪去 21 秒  [media.duration 四.6(2)] averyveryverylongword";
        List<String> lines = WrappedText.lines(text, width);
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void aLineDoesNotBeginWithAClosingMark() {
        assertThat(WrappedText.lines("一二三四，五六", 8)).containsExactly("一二三", "四，五六");
    }

    @Test
    void textThatFitsIsLeftAlone() {
        assertThat(WrappedText.lines("a  b", 4)).containsExactly("a  b");
        assertThat(WrappedText.lines("a b c", 0)).containsExactly("a b c");
    }

    @Test
    void columnsOfATableLineUpByWidth() {
        TextTable table = new TextTable(List.of(Column.text("项目"), Column.number("n")))
                .row(List.of(Cell.of("案例"), Cell.of(5)))
                .row(List.of(Cell.of("abcdef"), Cell.of(1000)))
                .totals(List.of(Cell.of("合计"), Cell.of(1005)));
        assertThat(table.lines(TextStyle.PLAIN))
                .containsExactly(
                        "项目       n", "────────────", "案例       5", "abcdef  1000", "────────────", "合计    1005");
    }

    @Test
    void aNarrowTerminalWrapsTheWidestColumnOfText() {
        TextTable table = new TextTable(List.of(Column.text("a"), Column.number("b")))
                .row(List.of(Cell.of("一二三四五六七八"), Cell.of(7)));
        assertThat(table.lines(TextStyle.PLAIN.withWidth(13)))
                .containsExactly("a           b", "─────────────", "一二三四五  7", "六七八");
    }

    @Test
    void nothingThatSteersATerminalGetsThrough() {
        assertThat(VisibleText.of("a\u001B]0;x\u0007b")).isEqualTo("a<U+001B>]0;x<U+0007>b");
        assertThat(VisibleText.of("甲\u202Egpj.exe\u200B\uFEFF\u2028\uD800"))
                .isEqualTo("甲<U+202E>gpj.exe<U+200B><U+FEFF><U+2028><U+D800>");
        assertThat(VisibleText.of("案例 😀 (1).mp4")).isEqualTo("案例 😀 (1).mp4");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(VisibleText.of("😀😀😀", 2)).isEqualTo("😀…");
        assertThat(VisibleText.of("😀😀", 2)).isEqualTo("😀😀");
    }
}

package org.saiwu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.table.Tables.csv;
import static org.saiwu.table.Tables.refused;
import static org.saiwu.table.Tables.scores;
import static org.saiwu.table.Tables.sentence;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTest {
    private static final String SMALL = "作品,得分\n甲,90\n乙,85.5\n";

    private final Path folder;

    CsvReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void utf8IsRead() throws Exception {
        assertThat(scores(csv(folder, SMALL))).containsExactly("甲=90", "乙=85.5");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
        assertThat(scores(csv(folder, "\uFEFF" + SMALL))).containsExactly("甲=90", "乙=85.5");
    }

    @Test
    void gb18030IsToldFromItsBytes() throws Exception {
        assertThat(scores(csv(folder, SMALL, Charset.forName("GB18030")))).containsExactly("甲=90", "乙=85.5");
    }

    @Test
    void utf16OfExcelIsRead() throws Exception {
        assertThat(scores(csv(folder, "\uFEFF作品\t得分\r\n甲\t90\r\n", StandardCharsets.UTF_16LE)))
                .containsExactly("甲=90");
    }

    @Test
    void utf16BigEndianIsRead() throws Exception {
        assertThat(scores(csv(folder, "\uFEFF作品\t得分\r\n甲\t90\r\n", StandardCharsets.UTF_16BE)))
                .containsExactly("甲=90");
    }

    @Test
    void utf16WithoutAMarkIsToldByItsZeroBytes() throws Exception {
        assertThat(scores(csv(folder, SMALL, StandardCharsets.UTF_16LE))).containsExactly("甲=90", "乙=85.5");
    }

    @Test
    void bytesThatAreTextInNoEncodingAreRefusedWithTheirOffset() throws Exception {
        Path file = Files.write(folder.resolve("bad.csv"), new byte[] {'a', ',', 'b', (byte) 0xFF, (byte) 0xFF});

        assertThat(refused(file).problem()).isEqualTo(new TableProblem.Undecodable(3));
    }

    @Test
    void aCallerCanNameTheEncoding() throws Exception {
        Path file = csv(folder, SMALL, Charset.forName("GB18030"));
        TableOptions options = TableOptions.standard().withCharset(StandardCharsets.UTF_8);

        assertThat(refused(file, options).problem()).isEqualTo(new TableProblem.Undecodable(0));
    }

    @Test
    void tabsSeparate() throws Exception {
        assertThat(scores(csv(folder, "作品\t得分\n甲,一\t90\n"))).containsExactly("甲,一=90");
    }

    @Test
    void semicolonsSeparate() throws Exception {
        assertThat(scores(csv(folder, "作品;得分\n甲;90\n"))).containsExactly("甲=90");
    }

    @Test
    void aFirstLineMayNameTheDelimiter() throws Exception {
        assertThat(scores(csv(folder, "sep=;\r\n作品;得分\r\n甲;90\r\n"))).containsExactly("甲=90");
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLineBreaks() throws Exception {
        assertThat(scores(csv(folder, "作品,得分\n\"甲,\"\"一\"\"\r\n下\",90\n"))).containsExactly("甲,\"一\"\r\n下=90");
    }

    @Test
    void oldMacLineBreaksSeparateRows() throws Exception {
        assertThat(scores(csv(folder, "作品,得分\r甲,90\r乙,80"))).containsExactly("甲=90", "乙=80");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithItsRow() throws Exception {
        assertThat(refused(csv(folder, "作品,得分\n甲,90\n\"乙,80\n")).problem()).isEqualTo(new TableProblem.QuoteOpen(3));
    }

    @Test
    void textKeptFromBecomingANumberOrFormulaIsReadAsMeant() throws Exception {
        assertThat(scores(csv(folder, "作品,得分\n=\"007\",90\n'=1+1,80\n"))).containsExactly("007=90", "=1+1=80");
    }

    @Test
    void blankLinesAreNoRowsButCount() throws Exception {
        try (Table table = TableReader.open(csv(folder, "作品,得分\n\n ,\n甲,90\n"), Tables.SCORES)) {
            assertThat(table.next().orElseThrow().number()).isEqualTo(4);
        }
    }

    @Test
    void aShortRowReadsAsEmptyCells() throws Exception {
        assertThat(scores(csv(folder, "作品,得分\n甲\n"))).containsExactly("甲=");
    }

    @Test
    void aBadNumberIsNamedByRowAndColumnInBothLanguages() throws Exception {
        TableException refused = refused(csv(folder, "作品,得分\n甲,优\n"));

        assertThat(sentence(refused)).isEqualTo("第 2 行 B 列（得分）：“优”不是数字");
        assertThat(refused.problem().sentence(Locale.ENGLISH)).isEqualTo("row 2, column B (得分): “优” is not a number");
    }

    @Test
    void theEncodingAndDelimiterAreSaid() throws Exception {
        try (Table table = TableReader.open(csv(folder, SMALL), Tables.SCORES)) {
            assertThat(table.notes()).containsExactly(new TableNote.TextRead("UTF-8", ","));
        }
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertThat(refused(csv(folder, "")).problem()).isEqualTo(new TableProblem.Empty());
    }

    @Test
    void aMissingFileIsRefused() {
        assertThat(refused(folder.resolve("none.csv")).problem()).isInstanceOf(TableProblem.Unreadable.class);
    }

    @Test
    void aWebPageNamedXlsIsNoTable() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xls"), "<html><table><tr><td>作品</td></tr></table>");

        assertThat(refused(file).problem()).isEqualTo(new TableProblem.NotATable());
    }
}

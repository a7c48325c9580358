package org.saiwu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private final Path folder;

    TableWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Sheet sheet(CellValue... cells) {
        List<String> headers =
                IntStream.range(0, cells.length).mapToObj(i -> "列" + i).toList();
        return Sheet.of("表", headers, List.of(Sheet.row(cells)));
    }

    private static byte[] xlsx(Sheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.writeXlsx(Workbook.of(sheets), out);
        return out.toByteArray();
    }

    private static String csv(CsvFormat format, CellValue... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.writeCsv(sheet(cells), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSpreadsheetLibraryReadsWhatWasWritten() throws Exception {
        byte[] bytes = xlsx(sheet(
                CellValue.text("=1+1"),
                CellValue.number(new BigDecimal("85.55")),
                CellValue.percent(new BigDecimal("0.15")),
                CellValue.date(LocalDate.of(2025, 7, 25)),
                new CellValue.Moment(LocalDateTime.of(2025, 7, 25, 18, 30))));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var row = workbook.getSheet("表").getRow(1);

            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(85.55);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0%");
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 7, 25, 0, 0));
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 7, 25, 18, 30));
        }
    }

    @Test
    void theHeaderIsFrozenFilteredAndAsWideAsItsText() throws Exception {
        Sheet sheet = new Sheet(
                "表",
                Optional.of("汇总"),
                List.of(SheetColumn.of("推荐单位全称").withChoices(List.of("一中", "二中, \"新\""))),
                List.of(Sheet.row(CellValue.text("一中"))));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(sheet)))) {
            XSSFSheet read = workbook.getSheet("表");

            assertThat(read.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(read.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:A3");
            assertThat(read.getColumnWidth(0)).isEqualTo(16 * 256);
            assertThat(read.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("_lists!$A$1:$A$2");
            assertThat(workbook.isSheetHidden(1)).isTrue();
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("二中, \"新\"");
        }
    }

    @Test
    void everyTextComesBackAsItWas() throws Exception {
        String hard = "<甲&\"乙\">\n\u0001_x0041_😀\uD800末";
        Path file = folder.resolve("a.xlsx");
        TableWriter.writeXlsx(Workbook.of(sheet(CellValue.text(hard), CellValue.number(1))), file);

        try (Table table = TableReader.open(file, ColumnAliases.none())) {
            Row row = table.next().orElseThrow();
            assertThat(row.text(table.columns().get(0))).contains(hard.replace('\uD800', '\uFFFD'));
        }
    }

    @Test
    void theSameContentIsTheSameBytes() throws Exception {
        Sheet sheet = sheet(CellValue.text("甲").in(CellValue.Tone.BAD), CellValue.number(3));

        assertThat(xlsx(sheet)).isEqualTo(xlsx(sheet));
    }

    @Test
    void aTonedCellKeepsItsValue() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(xlsx(sheet(CellValue.number(3).in(CellValue.Tone.BAD)))))) {
            var cell = workbook.getSheet("表").getRow(1).getCell(0);

            assertThat(cell.getNumericCellValue()).isEqualTo(3);
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFC7CE");
        }
    }

    @Test
    void csvQuotesWhatNeedsIt() throws Exception {
        assertThat(csv(CsvFormat.forPrograms(), CellValue.text("a,\"b\""), CellValue.number(3)))
                .isEqualTo("列0,列1\r\n\"a,\"\"b\"\"\",3\r\n");
    }

    @Test
    void csvForSpreadsheetsHasAMarkAndNoFormulas() throws Exception {
        assertThat(csv(CsvFormat.forSpreadsheets(), CellValue.text("=1+1"), CellValue.number(-3)))
                .isEqualTo("\uFEFF列0,列1\r\n'=1+1,-3\r\n");
    }

    @Test
    void guardedTextComesBackAsItWas() throws Exception {
        Path file = folder.resolve("a.csv");
        TableWriter.writeCsv(sheet(CellValue.text("@甲"), CellValue.text("-1")), CsvFormat.forSpreadsheets(), file);

        try (Table table = TableReader.open(file, ColumnAliases.none())) {
            Row row = table.next().orElseThrow();
            assertThat(row.text(table.columns().get(0))).contains("@甲");
            assertThat(row.text(table.columns().get(1))).contains("-1");
        }
    }

    @Test
    void aWritingThatFailsLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Sheet broken = Sheet.of("表", List.of("一"), List.of(Sheet.row(CellValue.number(1), CellValue.number(2))));

        assertThatThrownBy(() -> TableWriter.writeCsv(broken, CsvFormat.forPrograms(), file))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void aSheetsNameIsMadeSafe() {
        assertThat(Sheet.safeName("案例/课例[2025]:'一'")).isEqualTo("案例_课例_2025__'一");
        assertThat(Sheet.safeName("长".repeat(40))).hasSize(31);
        assertThat(Sheet.safeName("?")).isEqualTo("_");
    }

    @Test
    void sheetsOfOneNameAreRefused() {
        Sheet sheet = sheet(CellValue.blank());

        assertThatThrownBy(() -> Workbook.of(sheet, sheet)).isInstanceOf(IllegalArgumentException.class);
    }
}

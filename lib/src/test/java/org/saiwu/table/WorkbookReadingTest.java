package org.saiwu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.table.Tables.refused;
import static org.saiwu.table.Tables.scores;
import static org.saiwu.table.Tables.sentence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as spreadsheet programs save them, old and new. */
class WorkbookReadingTest {
    private final Path folder;

    WorkbookReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path save(String type, Consumer<Workbook> content) throws IOException {
        Workbook workbook = type.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        content.accept(workbook);
        return Tables.save(folder.resolve("成绩." + type), workbook);
    }

    private static void row(Sheet sheet, int row, Object... values) {
        var cells = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                cells.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] instanceof String text && !text.isEmpty()) {
                cells.createCell(i).setCellValue(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void textsAndNumbersAreRead(String type) throws Exception {
        Path file = save(type, workbook -> {
            Sheet sheet = workbook.createSheet("成绩");
            row(sheet, 0, "作品", "得分");
            row(sheet, 1, "甲", 0.1);
            row(sheet, 2, "乙", "９５．５");
            row(sheet, 5, "丙", 85.55);
        });

        assertThat(scores(file)).containsExactly("甲=0.1", "乙=95.5", "丙=85.55");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theFirstSheetWithTheWantedColumnsIsReadAndSaid(String type) throws Exception {
        Path file = save(type, workbook -> {
            row(workbook.createSheet("说明"), 0, "请填写");
            Sheet sheet = workbook.createSheet("成绩");
            row(sheet, 0, "作品", "得分");
            row(sheet, 1, "甲", 90);
        });

        try (Table table = TableReader.open(file, Tables.SCORES)) {
            assertThat(table.sheet()).isEqualTo("成绩");
            assertThat(table.notes()).containsExactly(new TableNote.SheetChosen("成绩", List.of("说明")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aBadCellIsNamedBySheetRowAndColumn(String type) throws Exception {
        Path file = save(type, workbook -> {
            Sheet sheet = workbook.createSheet("成绩");
            row(sheet, 2, "", "作品", "得分");
            row(sheet, 3, "", "甲", "弃权");
        });

        assertThat(sentence(refused(file))).isEqualTo("工作表“成绩”第 4 行 C 列（得分）：“弃权”不是数字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theStoredValueOfAFormulaIsUsedAndSaid(String type) throws Exception {
        Path file = save(type, workbook -> {
            Sheet sheet = workbook.createSheet("成绩");
            row(sheet, 0, "作品", "得分");
            row(sheet, 1, "甲");
            sheet.getRow(1).createCell(1).setCellFormula("40+50");
            row(sheet, 2, "");
            sheet.getRow(2).createCell(0).setCellFormula("\"乙\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        try (Table table = TableReader.open(file, Tables.SCORES)) {
            assertThat(scores(table)).containsExactly("甲=90", "乙=");
            assertThat(table.notes())
                    .containsExactly(
                            new TableNote.FormulaValues(new CellPlace("成绩", 3, "A", "作品"), 1),
                            new TableNote.FormulaValues(new CellPlace("成绩", 2, "B", "得分"), 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aCellMergedDownwardsCountsForEachOfItsRows(String type) throws Exception {
        Path file = save(type, workbook -> {
            Sheet sheet = workbook.createSheet("成绩");
            row(sheet, 0, "作品", "得分");
            row(sheet, 1, "甲", 90);
            row(sheet, 2, "", 80);
            row(sheet, 3, "乙", 70);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });

        try (Table table = TableReader.open(file, Tables.SCORES)) {
            assertThat(scores(table)).containsExactly("甲=90", "甲=80", "乙=70");
            assertThat(table.notes()).containsExactly(new TableNote.MergedCells(new CellPlace("成绩", 3, "A", "作品"), 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void datesAndPercentagesReadAsShown(String type) throws Exception {
        Path file = save(type, workbook -> {
            Sheet sheet = workbook.createSheet("成绩");
            row(sheet, 0, "作品", "得分");
            row(sheet, 1, 45863, 0.29);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            sheet.getRow(1).getCell(0).setCellStyle(date);
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
            sheet.getRow(1).getCell(1).setCellStyle(percent);
        });

        assertThat(scores(file)).containsExactly("2025-07-25=0.29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenRowsAreReadAndSaid(String type) throws Exception {
        Path file = save(type, workbook -> {
            Sheet sheet = workbook.createSheet("成绩");
            row(sheet, 0, "作品", "得分");
            row(sheet, 1, "甲", 90);
            sheet.getRow(1).setZeroHeight(true);
        });

        try (Table table = TableReader.open(file, Tables.SCORES)) {
            assertThat(scores(table)).containsExactly("甲=90");
            assertThat(table.notes()).containsExactly(new TableNote.HiddenRows(2, 1));
        }
    }

    @Test
    void runsOfRichTextJoin() throws Exception {
        Path file = save("xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("成绩");
            row(sheet, 0, "作品", "得分");
            row(sheet, 1, "", 90);
            XSSFRichTextString text = new XSSFRichTextString("甲 乙");
            text.applyFont(0, 1, workbook.createFont());
            sheet.getRow(1).createCell(0).setCellValue(text);
        });

        assertThat(scores(file)).containsExactly("甲 乙=90");
    }

    @Test
    void aSheetThatWasAskedForIsReadOrMissed() throws Exception {
        Path file = save("xlsx", workbook -> {
            for (String name : List.of("一", "二")) {
                Sheet sheet = workbook.createSheet(name);
                row(sheet, 0, "作品", "得分");
                row(sheet, 1, name, 90);
            }
        });
        TableOptions options = TableOptions.standard().withSheet("二");
        try (Table table = TableReader.open(file, Tables.SCORES, options)) {
            assertThat(table.next().flatMap(row -> row.text("work"))).isEqualTo(Optional.of("二"));
        }
        assertThat(refused(file, TableOptions.standard().withSheet("三")).problem())
                .isEqualTo(new TableProblem.NoSuchSheet("三", List.of("一", "二")));
    }

    @Test
    void aWorkbookWithAPasswordIsRefusedAsSuch() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("成绩");
            workbook.write(plain);
        }
        Path file = folder.resolve("锁.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                out.write(plain.toByteArray());
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        assertThat(refused(file).problem()).isEqualTo(new TableProblem.Encrypted());
    }
}

package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.Language;

class XlsxReportTest {
    @Test
    void theSheetsAreEntriesFindingsFilesAndParameters() throws IOException {
        try (XSSFWorkbook workbook = open(Language.ZH)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName() + " " + (sheet.getPhysicalNumberOfRows() - 1)));
            assertThat(names).containsExactly("作品 3", "检查结果 6", "文件 3", "参数 6");
        }
        try (XSSFWorkbook workbook = open(Language.EN)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("Entries", "Findings", "Files", "Parameters");
        }
    }

    @Test
    void aTitleThatLooksLikeAFormulaIsText() throws IOException {
        try (XSSFWorkbook workbook = open(Language.EN)) {
            Cell title = cell(workbook.getSheet("Entries"), "Title", 2);
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getStringCellValue()).startsWith("=cmd|");
        }
    }

    @Test
    void numbersAreNumbers() throws IOException {
        try (XSSFWorkbook workbook = open(Language.EN)) {
            assertThat(cell(workbook.getSheet("Files"), "Size (bytes)", 2).getNumericCellValue())
                    .isEqualTo(734_003_200d);
            assertThat(cell(workbook.getSheet("Files"), "Duration (s)", 2).getNumericCellValue())
                    .isEqualTo(345.6);
            assertThat(cell(workbook.getSheet("Entries"), "Errors", 2).getNumericCellValue())
                    .isEqualTo(2d);
        }
    }

    @Test
    void findingsSayWhatWhereAndWhatToDo() throws IOException {
        try (XSSFWorkbook workbook = open(Language.ZH)) {
            Sheet findings = workbook.getSheet("检查结果");
            assertThat(cell(findings, "说明", 2).getStringCellValue()).isEqualTo("视频时长 46:21，上限 45:00");
            assertThat(cell(findings, "处理办法", 2).getStringCellValue()).isEqualTo("请剪去 1:21");
            assertThat(cell(findings, "规则", 2).getStringCellValue()).isEqualTo("media.duration");
            assertThat(cell(findings, "作品", 6).getStringCellValue()).isEqualTo("作品之间");
        }
    }

    private static Cell cell(Sheet sheet, String header, int row) {
        for (Cell each : sheet.getRow(0)) {
            if (each.getStringCellValue().equals(header)) {
                return sheet.getRow(row).getCell(each.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static XSSFWorkbook open(Language language) throws IOException {
        byte[] bytes = GoldenReportsTest.write(ReportFormat.XLSX, ReportContext.of(language, "1.2.3"));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}

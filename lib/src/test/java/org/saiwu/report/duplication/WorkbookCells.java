package org.saiwu.report.duplication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook as text: a line a row under the name of its sheet, cells with their type. */
final class WorkbookCells {
    private WorkbookCells() {}

    static String of(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                text.append("== ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(cell.getColumnIndex())
                                .append(' ')
                                .append(cell.getCellType())
                                .append(' ')
                                .append(formatter.formatCellValue(cell).replace("\n", "\\n"))
                                .append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}

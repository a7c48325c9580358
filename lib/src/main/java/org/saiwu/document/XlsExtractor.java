package org.saiwu.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the visible sheets of an xls, which WPS Spreadsheets uses for .et too; Excel 95 and older are not read. */
final class XlsExtractor {

    private XlsExtractor() {}

    static void extract(POIFSFileSystem file, Manuscript out, Budget budget) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(file, false)) {
            int visible = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    budget.spendPage();
                    visible++;
                    sheet(workbook.getSheetAt(i), workbook, out, budget);
                }
            }
            out.pages(visible);
            for (int i = workbook.getAllPictures().size(); i > 0; i--) {
                out.picture();
            }
        }
    }

    private static void sheet(Sheet sheet, HSSFWorkbook workbook, Manuscript out, Budget budget) {
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        out.openTable(Optional.of(sheet.getSheetName()));
        for (Row row : sheet) {
            out.row(row.getRowNum() + 1);
            for (Cell cell : row) {
                budget.tick();
                String text = text(cell, from1904);
                out.openCell(cell.getColumnIndex() + 1);
                if (!text.isEmpty()) {
                    out.text(text);
                }
                out.closeCell(FormLayout.Merge.NONE, 1);
            }
        }
        List<FormLayout.Region> regions = new ArrayList<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            regions.add(new FormLayout.Region(
                    region.getFirstRow() + 1,
                    region.getFirstColumn() + 1,
                    region.getLastRow() - region.getFirstRow() + 1,
                    region.getLastColumn() - region.getFirstColumn() + 1));
        }
        out.form().spans(regions);
        out.closeTable();
    }

    private static String text(Cell cell, boolean from1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC -> number(cell, from1904);
            case FORMULA, BLANK, ERROR, _NONE -> "";
        };
    }

    private static String number(Cell cell, boolean from1904) {
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        boolean date = DateUtil.isValidExcelDate(value)
                && DateUtil.isADateFormat(
                        cell.getCellStyle().getDataFormat(),
                        String.valueOf(cell.getCellStyle().getDataFormatString()));
        return date ? SheetNumbers.date(value, from1904) : SheetNumbers.plain(new BigDecimal(value));
    }
}

package org.saiwu.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.saiwu.table.CellText.Format;
import org.saiwu.table.SheetSource.MergedRange;
import org.saiwu.table.SheetTally.Kind;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.TooLarge;

/** Gathers one sheet from the records of an xls workbook. */
final class XlsSheet {
    private final TableLimits limits;
    private final TreeMap<Integer, @Nullable String[]> rows = new TreeMap<>();
    private final List<MergedRange> merged = new ArrayList<>();
    private final SheetTally tally = new SheetTally();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord awaitingText;
    private boolean since1904;
    private @Nullable TableProblem problem;

    XlsSheet(TableLimits limits) {
        this.limits = limits;
    }

    void take(Record record) {
        if (problem != null) {
            return;
        }
        if (record instanceof CellValueRecordInterface cell) {
            takeCell(cell);
        } else if (record instanceof StringRecord text && awaitingText != null) {
            put(awaitingText, text.getString());
            tally.count(Kind.FORMULA, awaitingText.getColumn(), awaitingText.getRow() + 1);
            awaitingText = null;
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            tally.hiddenRow(row.getRowNumber() + 1);
        } else if (record instanceof MergeCellsRecord ranges) {
            takeMerged(ranges);
        }
    }

    private void takeMerged(MergeCellsRecord ranges) {
        for (int i = 0; i < ranges.getNumAreas(); i++) {
            CellRangeAddress area = ranges.getAreaAt(i);
            if (area.getLastRow() > area.getFirstRow()) {
                merged.add(new MergedRange(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn()));
            }
        }
    }

    private void takeCell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label && strings != null) {
            boolean known = label.getSSTIndex() >= 0 && label.getSSTIndex() < strings.getNumUniqueStrings();
            put(cell, known ? strings.getString(label.getSSTIndex()).getString() : null);
        } else if (cell instanceof LabelRecord label) {
            put(cell, label.getValue());
        } else if (cell instanceof NumberRecord number) {
            put(cell, number(cell, number.getValue()));
        } else if (cell instanceof RKRecord number) {
            put(cell, number(cell, number.getRKNumber()));
        } else if (cell instanceof BoolErrRecord value) {
            put(cell, value.isBoolean() ? bool(value.getBooleanValue()) : error(value.getErrorValue()));
        } else if (cell instanceof FormulaRecord formula) {
            takeFormula(formula);
        }
    }

    private void takeFormula(FormulaRecord formula) {
        if (formula.getCachedResultTypeEnum() == CellType.STRING && formula.hasCachedResultString()) {
            awaitingText = formula;
            return;
        }
        String value =
                switch (formula.getCachedResultTypeEnum()) {
                    case NUMERIC -> number(formula, formula.getValue());
                    case BOOLEAN -> bool(formula.getCachedBooleanValue());
                    case ERROR -> error((byte) formula.getCachedErrorValue());
                    case STRING, BLANK, FORMULA, _NONE -> null;
                };
        put(formula, value);
        Kind kind = value == null ? Kind.FORMULA_WITHOUT_VALUE : Kind.FORMULA;
        tally.count(kind, formula.getColumn(), formula.getRow() + 1);
    }

    private String number(CellValueRecordInterface cell, double value) {
        int style = cell.getXFIndex();
        int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        Format kind = XlsxStyles.format(format, codes.get(format));
        return CellText.of(value, kind, since1904);
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private void put(CellValueRecordInterface cell, @Nullable String value) {
        if (value == null) {
            return;
        }
        int column = cell.getColumn();
        if (column >= limits.columns()) {
            problem = new TooLarge(Bounded.COLUMNS, limits.columns());
        } else if (cell.getRow() >= limits.rows()) {
            problem = new TooLarge(Bounded.ROWS, limits.rows());
        } else if (value.length() > limits.cellCharacters()) {
            problem = new TooLarge(Bounded.CELL_CHARACTERS, limits.cellCharacters());
        } else {
            @Nullable String[] cells = rows.computeIfAbsent(cell.getRow() + 1, any -> new String[column + 1]);
            if (cells.length <= column) {
                cells = Arrays.copyOf(cells, column + 1);
                rows.put(cell.getRow() + 1, cells);
            }
            cells[column] = value;
        }
    }

    @Nullable
    RawRow poll() {
        Map.Entry<Integer, @Nullable String[]> first = rows.pollFirstEntry();
        return first == null ? null : new RawRow(first.getKey(), first.getValue());
    }

    List<MergedRange> merged() {
        return List.copyOf(merged);
    }

    SheetTally tally() {
        return tally;
    }

    @Nullable
    TableProblem problem() {
        return problem;
    }
}

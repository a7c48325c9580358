package org.saiwu.report;

import java.util.List;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;
import org.saiwu.table.SheetColumn;

/** The sheets of a workbook with their columns and widths. */
record SheetColumns(Sentences sentences) {
    Sheet entries(Iterable<List<CellValue>> rows) {
        return sheet(
                "entries",
                rows,
                column("status", 10),
                column("title", 36).wrapped(),
                column("category", 20),
                column("submitter", 14),
                column("unit", 24),
                column("nominatedBy", 20),
                column("authors", 20),
                column("errors", 8),
                column("warnings", 8),
                column("infos", 8),
                column("path", 44),
                column("id", 30));
    }

    Sheet findings(Iterable<List<CellValue>> rows) {
        return sheet(
                "findings",
                rows,
                column("severity", 8),
                column("entry", 36),
                column("file", 30),
                column("message", 56).wrapped(),
                column("hint", 44).wrapped(),
                column("actual", 16),
                column("limit", 16),
                column("clause", 12),
                column("ruleTitle", 18),
                column("rule", 24),
                column("unit", 24),
                column("category", 20),
                column("path", 44));
    }

    Sheet files(Iterable<List<CellValue>> rows) {
        return sheet(
                "files",
                rows,
                column("entry", 36),
                column("file", 40),
                column("role", 10),
                column("item", 18),
                column("size", 16),
                column("container", 12),
                column("width", 8),
                column("height", 8),
                column("displayAspectRatio", 12),
                column("duration", 12),
                column("videoCodec", 12),
                column("audioCodec", 12),
                column("checksum", 18));
    }

    Sheet parameters(Iterable<List<CellValue>> rows) {
        return sheet(
                "parameters", rows, column("parameter", 26), column("value", 80).wrapped());
    }

    private Sheet sheet(String key, Iterable<List<CellValue>> rows, SheetColumn... columns) {
        return new Sheet(Sheet.safeName(sentences.label(key)), java.util.Optional.empty(), List.of(columns), rows);
    }

    private SheetColumn column(String key, int width) {
        return SheetColumn.of(sentences.label("column." + key)).withWidth(width);
    }
}

package org.saiwu.table;

import java.util.List;
import java.util.Locale;

/**
 * Sheets to be written into one file.
 *
 * @param sheets at least one, no two with one name (letter case aside)
 */
public record Workbook(List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
        long names = sheets.stream()
                .map(sheet -> sheet.name().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (sheets.isEmpty() || names != sheets.size()) {
            throw new IllegalArgumentException("a workbook needs sheets of different names");
        }
    }

    public static Workbook of(Sheet... sheets) {
        return new Workbook(List.of(sheets));
    }
}

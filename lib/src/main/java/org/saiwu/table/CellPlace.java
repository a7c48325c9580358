package org.saiwu.table;

import java.util.Locale;

/**
 * Where a cell is, as a person finds it.
 *
 * @param sheet the sheet's name; empty in a csv file
 * @param row 1 for the first row of the sheet
 * @param column letters, such as C
 * @param header the name over the column; empty when there is none
 */
public record CellPlace(String sheet, int row, String column, String header) {
    /** The place in words, for a sentence. */
    public String sentence(Locale locale) {
        String key = "place" + (sheet.isEmpty() ? "" : ".sheet") + (header.isEmpty() ? "" : ".header");
        return TableWords.of(locale, key, sheet, Integer.toString(row), column, header);
    }
}

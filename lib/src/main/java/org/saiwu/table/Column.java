package org.saiwu.table;

import java.util.Optional;

/**
 * A column of a table as found.
 *
 * @param index 0 for the first column of the sheet
 * @param header as written in the table
 * @param id what the caller calls it; empty when the caller did not ask for it
 */
public record Column(int index, String header, Optional<String> id) {
    /** The letters a spreadsheet shows: A, B, ..., Z, AA. */
    public String letters() {
        return lettersOf(index);
    }

    /** The letters of the column at that index, which starts at 0. */
    public static String lettersOf(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}

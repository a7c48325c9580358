package org.saiwu.table;

import org.jspecify.annotations.Nullable;

/** A row as read: its number, 1 for the first, and the texts of its cells, null where there is nothing. */
final class RawRow {
    private final int number;
    private final @Nullable String[] cells;

    RawRow(int number, @Nullable String[] cells) {
        this.number = number;
        this.cells = cells;
    }

    int number() {
        return number;
    }

    /** Shared with the caller, not copied: there is one for every row of a large table. */
    @Nullable
    String[] cells() {
        return cells;
    }

    /** The text without spaces around it; null where there is none. */
    @Nullable
    String cell(int index) {
        return index < cells.length ? CellText.trimmed(cells[index]) : null;
    }

    boolean isBlank() {
        for (int i = 0; i < cells.length; i++) {
            if (cell(i) != null) {
                return false;
            }
        }
        return true;
    }
}

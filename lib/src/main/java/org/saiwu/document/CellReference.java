package org.saiwu.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cell's address such as B7; numbers count from 1 and are 0 when the address says nothing. */
record CellReference(int row, int column) {

    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_ROWS = 1_048_576;

    static CellReference of(@Nullable String address) {
        int row = 0;
        int column = 0;
        if (address != null) {
            for (int i = 0; i < address.length(); i++) {
                char c = address.charAt(i);
                if (c >= 'A' && c <= 'Z' && column <= MAX_COLUMNS) {
                    column = column * 26 + (c - 'A' + 1);
                } else if (c >= '0' && c <= '9' && row <= MAX_ROWS) {
                    row = row * 10 + (c - '0');
                }
            }
        }
        return new CellReference(row > MAX_ROWS ? 0 : row, column > MAX_COLUMNS ? 0 : column);
    }

    /** Reads a merged region such as A1:C2. */
    static Optional<FormLayout.Region> region(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        CellReference first = of(reference.substring(0, colon));
        CellReference last = of(reference.substring(colon + 1));
        if (first.row() == 0 || first.column() == 0 || last.row() < first.row() || last.column() < first.column()) {
            return Optional.empty();
        }
        return Optional.of(new FormLayout.Region(
                first.row(), first.column(), last.row() - first.row() + 1, last.column() - first.column() + 1));
    }
}

package org.saiwu.table;

import java.nio.file.Path;

/** Opens tables: xlsx, xls and csv, told apart by their content. */
public final class TableReader {
    private TableReader() {}

    /** Opens a table with everything but the columns found out. */
    public static Table open(Path file, ColumnAliases aliases) throws TableException {
        return open(file, aliases, TableOptions.standard());
    }

    /** Opens a table. */
    public static Table open(Path file, ColumnAliases aliases, TableOptions options) throws TableException {
        throw new UnsupportedOperationException(file.toString() + aliases + options);
    }
}

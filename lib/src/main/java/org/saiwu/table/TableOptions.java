package org.saiwu.table;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a caller fixes about reading; the rest is found out.
 *
 * @param sheet the sheet to read; empty for the first with the wanted columns
 * @param charset of a csv file; empty to tell it from the bytes
 * @param delimiter of a csv file; empty to tell it from the header
 * @param limits sizes at which a table is turned down
 */
public record TableOptions(
        Optional<String> sheet, Optional<Charset> charset, Optional<Character> delimiter, TableLimits limits) {
    /** Everything found out, standard limits. */
    public static TableOptions standard() {
        return new TableOptions(Optional.empty(), Optional.empty(), Optional.empty(), TableLimits.standard());
    }

    public TableOptions withSheet(String name) {
        return new TableOptions(Optional.of(name), charset, delimiter, limits);
    }

    public TableOptions withCharset(Charset value) {
        return new TableOptions(sheet, Optional.of(value), delimiter, limits);
    }

    public TableOptions withDelimiter(char value) {
        return new TableOptions(sheet, charset, Optional.of(value), limits);
    }

    public TableOptions withLimits(TableLimits value) {
        return new TableOptions(sheet, charset, delimiter, value);
    }
}

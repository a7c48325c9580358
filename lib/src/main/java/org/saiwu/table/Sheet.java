package org.saiwu.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sheet to be written: a header that stays in sight and can be filtered by, and rows.
 *
 * @param name at most 31 characters, none of {@code []:*?/\}; {@link #safeName} makes one
 * @param title over the header, across all columns; empty for none
 * @param columns at least one
 * @param rows read once a writing, so they need not be in memory; a row may be shorter than the columns
 */
public record Sheet(String name, Optional<String> title, List<SheetColumn> columns, Iterable<List<CellValue>> rows) {
    private static final int LONGEST_NAME = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");

    public Sheet {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs a column");
        }
        if (!name.equals(safeName(name))) {
            throw new IllegalArgumentException("not a sheet's name: " + name);
        }
    }

    /** A sheet without a title whose columns fit their content. */
    public static Sheet of(String name, List<String> headers, Iterable<List<CellValue>> rows) {
        return new Sheet(
                name, Optional.empty(), headers.stream().map(SheetColumn::of).toList(), rows);
    }

    /** A row of cells. */
    public static List<CellValue> row(CellValue... cells) {
        return Arrays.asList(cells);
    }

    public Sheet withTitle(String text) {
        return new Sheet(name, Optional.of(text), columns, rows);
    }

    /** A name that spreadsheets accept, from any text. */
    public static String safeName(String text) {
        String name = FORBIDDEN.matcher(text).replaceAll("_").strip();
        while (name.startsWith("'")) {
            name = name.substring(1);
        }
        if (name.length() > LONGEST_NAME) {
            int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
            name = name.substring(0, end);
        }
        while (name.endsWith("'")) {
            name = name.substring(0, name.length() - 1);
        }
        name = name.strip();
        return name.isEmpty() ? "_" : name;
    }
}

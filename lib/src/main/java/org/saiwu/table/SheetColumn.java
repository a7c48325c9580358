package org.saiwu.table;

import java.util.List;

/**
 * A column of a sheet to be written.
 *
 * @param header its name
 * @param width in Latin characters, a Chinese one counting 2; 0 to fit the header and the first rows
 * @param choices offered as a drop-down list; none for a free cell
 * @param wrap whether long text goes on in a new line
 */
public record SheetColumn(String header, int width, List<String> choices, boolean wrap) {
    public SheetColumn {
        choices = List.copyOf(choices);
        if (width < 0 || width > 255) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    /** A column that fits its content. */
    public static SheetColumn of(String header) {
        return new SheetColumn(header, 0, List.of(), false);
    }

    public SheetColumn withWidth(int characters) {
        return new SheetColumn(header, characters, choices, wrap);
    }

    public SheetColumn withChoices(List<String> values) {
        return new SheetColumn(header, width, values, wrap);
    }

    public SheetColumn wrapped() {
        return new SheetColumn(header, width, choices, true);
    }
}

package org.saiwu.report.tabular;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of reports that are tables. */
public enum TableFormat {
    TEXT,
    JSON,
    CSV,
    XLSX,
    HTML;

    /** The name by which it is asked for, for example {@code csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a terminal can't show it. */
    public boolean binary() {
        return this == XLSX;
    }

    /** The format of that name, or nothing. */
    public static Optional<TableFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}

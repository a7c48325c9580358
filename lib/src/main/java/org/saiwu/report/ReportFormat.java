package org.saiwu.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which findings are reported. */
public enum ReportFormat {
    TEXT("txt", false),
    JSON("json", false),
    NDJSON("ndjson", false),
    JUNIT("xml", false),
    SARIF("sarif", false),
    HTML("html", false),
    XLSX("xlsx", true);

    private final String extension;
    private final boolean binary;

    ReportFormat(String extension, boolean binary) {
        this.extension = extension;
        this.binary = binary;
    }

    /** The name by which it is asked for, for example {@code ndjson}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The usual extension of such a file, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a terminal can't show it. */
    public boolean binary() {
        return binary;
    }

    /** The format of that name, or nothing. */
    public static Optional<ReportFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}

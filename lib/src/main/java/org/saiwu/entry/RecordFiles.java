package org.saiwu.entry;

import java.util.Locale;
import java.util.Set;

/** The files by which an entry can state its particulars without a form. */
final class RecordFiles {
    private static final Set<String> NAMES = Set.of("entry.json", "entry.yaml", "entry.yml");

    private RecordFiles() {}

    /** Whether a path, without the folder that everything lies in, is such a file. */
    static boolean isRecord(String innerPath) {
        return NAMES.contains(innerPath.toLowerCase(Locale.ROOT));
    }
}

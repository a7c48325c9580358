package org.saiwu.entry;

import org.saiwu.contest.FormField;

/** What is wrong with the particulars of an entry. */
public sealed interface MetadataProblem {
    /** The form of an entry is there but can't be read, or entry.json is no JSON object; {@code detail} is for a log. */
    record UnreadableFile(String file, String detail) implements MetadataProblem {}

    /** A field that the contest asks for is not there or not filled in. */
    record Missing(FormField field, String file) implements MetadataProblem {}

    /** A value that its field can't have. */
    record Invalid(FormField field, String file, String value) implements MetadataProblem {}

    /** Form and entry.json (or entry.yaml) say different things. */
    record Differs(FormField field, String file, String value, String otherFile, String otherValue)
            implements MetadataProblem {}
}

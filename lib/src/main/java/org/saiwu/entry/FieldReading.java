package org.saiwu.entry;

import java.util.List;
import java.util.Map;
import org.saiwu.contest.FormField;

/**
 * What one file (a form, or entry.json) says.
 *
 * @param file its path inside the entry
 * @param values by field id; a field that is there with nothing filled in has an empty list
 * @param authors the authors with their own units
 */
record FieldReading(String file, Map<String, List<String>> values, List<Author> authors) {
    FieldReading {
        values = Map.copyOf(values);
        authors = List.copyOf(authors);
    }

    /** The values of a field, or nothing. */
    List<String> of(FormField field) {
        return values.getOrDefault(field.id(), List.of());
    }

    String first(FormField field) {
        List<String> own = of(field);
        return own.isEmpty() ? "" : own.get(0);
    }
}

package org.saiwu.contest;

import java.util.List;

/**
 * A field of the registration form.
 *
 * @param id what the program calls it: title, topic, category, submitter, authors, unit, nominatedBy, phone, submittedAt, or
 *     any other
 * @param names labels by which the form and entry.json may call it
 */
public record FormField(String id, LocalizedText title, List<String> names, boolean required, FieldFormat format) {
    public FormField {
        names = List.copyOf(names);
    }
}

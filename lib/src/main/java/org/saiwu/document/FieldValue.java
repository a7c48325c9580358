package org.saiwu.document;

import java.util.List;

/**
 * What a form says under one label.
 *
 * @param values what is filled in, one a place where the label was found and something was filled in; of check boxes only the ticked
 *     ones; empty when the label is there and nothing is filled in
 * @param raw the first value as it stands in the form, check boxes not ticked included; empty when there is none
 * @param place where the first value is, or the label when nothing is filled in
 */
public record FieldValue(List<String> values, String raw, DocumentPlace place) {

    /** Copies the list. */
    public FieldValue {
        values = List.copyOf(values);
    }

    /** Returns whether the label is there with nothing filled in. */
    public boolean isBlank() {
        return values.isEmpty();
    }

    /** Returns the first value, or an empty string. */
    public String first() {
        return values.isEmpty() ? "" : values.get(0);
    }
}

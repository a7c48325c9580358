package org.saiwu.contest;

import java.util.List;
import java.util.Optional;

/**
 * The registration form.
 *
 * @param clause where the notice asks for it
 * @param fields what it asks for
 * @param otherPeople what forms call people who are not the authors (whom to call, who approves it): the names and units in their
 *     parts of a form are not the entry's
 */
public record Form(String clause, List<FormField> fields, List<String> otherPeople) {
    public Form {
        otherPeople = List.copyOf(otherPeople);
        fields = List.copyOf(fields);
    }

    /** The field with that id, or nothing. */
    public Optional<FormField> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}

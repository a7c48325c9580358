package org.saiwu.contest;

import java.util.List;
import java.util.Optional;

/** The registration form: its fields and the clause that asks for it. */
public record Form(String clause, List<FormField> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /** The field with that id, or nothing. */
    public Optional<FormField> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}

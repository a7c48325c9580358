package org.saiwu.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the registration form. */
final class FormSection {
    private static final List<String> FORMATS = RulesValue.words(FieldFormat.values());

    private FormSection() {}

    static Form read(RulesMapping mapping) {
        String clause = mapping.text("clause");
        List<FormField> fields = new ArrayList<>();
        IdRegister ids = new IdRegister("field");
        NameRegister names = new NameRegister();
        for (RulesMapping element : ContestSections.mappings(mapping.required("fields"), ids)) {
            FormField field = new FormField(
                    ids.define(element),
                    element.title(),
                    element.texts("names"),
                    element.truth("required", false),
                    FieldFormat.valueOf(
                            element.word("format", FORMATS).orElse("text").toUpperCase(Locale.ROOT)));
            names.claim(element, field.id(), field.title());
            element.finish();
            fields.add(field);
        }
        List<String> otherPeople = mapping.texts("otherPeople");
        mapping.finish();
        return new Form(clause, fields, otherPeople);
    }
}

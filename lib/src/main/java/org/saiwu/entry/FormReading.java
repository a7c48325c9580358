package org.saiwu.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.FieldFormat;
import org.saiwu.contest.Form;
import org.saiwu.contest.FormField;
import org.saiwu.document.FieldGroup;
import org.saiwu.document.FieldValue;
import org.saiwu.document.FormFields;
import org.saiwu.document.FormLabels;
import org.saiwu.document.FormView;

/** Takes the contest's fields out of a registration form. */
final class FormReading {
    private final Form form;
    private final ChosenKind chosenKind;
    private final OtherPeople otherPeople;
    private final FormLabels labels;

    FormReading(Form form) {
        this.form = form;
        this.chosenKind = new ChosenKind(form);
        this.otherPeople = new OtherPeople(form.otherPeople());
        Map<String, List<String>> byField = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            List<String> names = new ArrayList<>(field.names());
            names.add(field.title().zh());
            names.add(field.title().en());
            names.add(field.id());
            byField.put(field.id(), names);
        }
        labels = new FormLabels(byField);
    }

    /** How many of the fields that must be there the document has a label for, and how many those are. */
    boolean looksLikeForm(FormView view) {
        Map<String, FieldValue> found = FormFields.of(view, labels).values();
        long required = form.fields().stream()
                .filter(FormField::required)
                .filter(field -> found.containsKey(field.id()))
                .count();
        return required > 0
                && required
                        == form.fields().stream().filter(FormField::required).count();
    }

    /** What the form says. */
    FieldReading read(String file, FormView view) {
        FormView ticked = chosenKind.ticked(view);
        FormView ownPart = otherPeople.without(ticked);
        FormFields everywhere = FormFields.of(ticked, labels);
        FormFields own = ownPart == ticked ? everywhere : FormFields.of(ownPart, labels);
        Map<String, List<String>> values = values(own);
        List<Author> authors = authors(own.groups(), values);
        if (own == everywhere) {
            return new FieldReading(file, values, authors);
        }
        // Where the form has a field only beside other people, that is the field all the same.
        Map<String, List<String>> all = values(everywhere);
        all.forEach((id, found) -> values.merge(id, found, (here, other) -> here.isEmpty() ? other : here));
        return new FieldReading(file, values, authors.isEmpty() ? authors(everywhere.groups(), all) : authors);
    }

    private Map<String, List<String>> values(FormFields fields) {
        Map<String, FieldValue> found = fields.values();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            FieldValue value = found.get(field.id());
            if (value != null) {
                values.put(field.id(), FilledIn.of(field, value));
            }
        }
        return values;
    }

    private List<Author> authors(List<FieldGroup> groups, Map<String, List<String>> values) {
        Optional<FormField> people = form.fields().stream()
                .filter(field -> field.format() == FieldFormat.PEOPLE)
                .findFirst();
        if (people.isEmpty()) {
            return List.of();
        }
        String id = people.get().id();
        List<Author> listed = new ArrayList<>();
        for (FieldGroup group : groups) {
            for (Map<String, String> row : group.rows()) {
                Optional<String> unit = Optional.ofNullable(row.get(MetadataReader.UNIT))
                        .flatMap(cell -> FilledIn.units(cell).findFirst());
                for (Author author : PeopleNames.split(row.getOrDefault(id, ""))) {
                    listed.add(new Author(author.name(), author.unit().or(() -> unit)));
                }
            }
        }
        return listed.isEmpty() ? paired(values.getOrDefault(id, List.of()), values) : listed;
    }

    /** Authors of label and value pairs; where the form has as many units as people, each person has the unit of the same place. */
    private static List<Author> paired(List<String> people, Map<String, List<String>> values) {
        List<Author> authors = new ArrayList<>();
        for (String cell : people) {
            authors.addAll(PeopleNames.split(cell));
        }
        List<String> units = values.getOrDefault(MetadataReader.UNIT, List.of());
        if (units.size() < 2 || units.size() != authors.size()) {
            return authors;
        }
        List<Author> withUnits = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            String unit = units.get(i);
            withUnits.add(new Author(author.name(), author.unit().or(() -> Optional.of(unit))));
        }
        return withUnits;
    }
}

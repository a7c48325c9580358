package org.saiwu.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds labelled values in a form.
 *
 * <p>In a table the value stands to the right of its label; where there is no cell to the right, or another label, it stands below. A row
 * of labels heads a list, whose rows go on until another label, a cell that doesn't fit the columns, or the end of the table. Elsewhere, and inside cells,
 * {@code label：value} is found. Of ticked boxes the ticked options are the value; remarks such as （不超过20字） in a value stay.
 */
public final class FormFields {

    private final FormLabels labels;
    private final Map<String, Gathered> fields = new LinkedHashMap<>();
    private final List<FieldGroup> groups = new ArrayList<>();

    private FormFields(FormLabels labels) {
        this.labels = labels;
    }

    private static final class Gathered {
        final List<String> values = new ArrayList<>();
        String raw = "";
        DocumentPlace place;

        Gathered(DocumentPlace place) {
            this.place = place;
        }
    }

    /** Reads a form through, looking for labels. */
    public static FormFields of(FormView form, FormLabels labels) {
        FormFields fields = new FormFields(labels);
        fields.read(form);
        return fields;
    }

    /** Returns the value of each field whose label the form has; a field whose label is missing is not in the map. */
    public Map<String, FieldValue> values() {
        Map<String, FieldValue> found = new LinkedHashMap<>();
        fields.forEach(
                (field, gathered) -> found.put(field, new FieldValue(gathered.values, gathered.raw, gathered.place)));
        return found;
    }

    /** Returns the lists in the form whose header row has at least two of the labels, in document order. */
    public List<FieldGroup> groups() {
        return List.copyOf(groups);
    }

    private void read(FormView form) {
        for (FormBlock block : form.blocks()) {
            if (block instanceof FormTable table) {
                read(table);
            } else if (block instanceof FormParagraph paragraph) {
                DocumentPlace place = new DocumentPlace.Paragraph(paragraph.number());
                InlineFields.find(paragraph.text(), labels, (field, value) -> note(field, value, place));
            }
        }
    }

    private void read(FormTable table) {
        FormHeaders headers = new FormHeaders(table, labels);
        // By identity: a cell is one object of its table, and the first hash of a record is slow to link.
        Set<FormCell> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FormHeaders.Header header : headers.all()) {
            group(table, header, done);
        }
        for (FormCell cell : table.cells()) {
            if (done.contains(cell)) {
                continue;
            }
            List<String> fieldsHere = labels.fieldsOf(cell.text());
            if (fieldsHere.isEmpty()) {
                InlineFields.find(cell.text(), labels, (field, value) -> note(field, value, table.placeOf(cell)));
            } else {
                labelled(table, cell, fieldsHere, done);
            }
        }
    }

    private void group(FormTable table, FormHeaders.Header header, Set<FormCell> done) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<DocumentPlace> places = new ArrayList<>();
        done.addAll(header.labels());
        for (FormCell label : header.labels()) {
            labels.fieldsOf(label.text()).forEach(field -> gathered(field, table.placeOf(label)));
        }
        for (List<FormCell> data : header.rows()) {
            Map<String, String> row = new LinkedHashMap<>();
            DocumentPlace first = null;
            boolean blank = true;
            for (int i = 0; i < data.size(); i++) {
                FormCell value = data.get(i);
                done.add(value);
                first = first == null ? table.placeOf(value) : first;
                blank &= value.text().isEmpty();
                String text = String.join("、", CheckBoxes.chosen(value.text()).orElse(List.of(value.text())));
                labels.fieldsOf(header.labels().get(i).text()).forEach(field -> row.putIfAbsent(field, text));
            }
            if (!blank && first != null) {
                rows.add(row);
                places.add(first);
                DocumentPlace place = first;
                row.forEach((field, value) -> note(field, value, place));
            }
        }
        groups.add(new FieldGroup(rows, places, table.placeOf(header.labels().get(0))));
    }

    private void labelled(FormTable table, FormCell label, List<String> fieldsHere, Set<FormCell> done) {
        List<FormCell> values = valuesOf(table, label);
        // 作者 beside the header row 姓名 | 单位 is a heading over several rows, not a field left blank.
        boolean heading = values.isEmpty() && label.rowSpan() > 1;
        for (String field : fieldsHere) {
            if (!heading) {
                gathered(field, table.placeOf(label));
            }
            for (FormCell value : values) {
                done.add(value);
                note(field, value.text(), table.placeOf(value));
            }
        }
    }

    private List<FormCell> valuesOf(FormTable table, FormCell label) {
        List<FormCell> values = new ArrayList<>();
        int right = label.column() + label.columnSpan();
        for (int row = label.row(); row < label.row() + label.rowSpan(); row++) {
            Optional<FormCell> beside = table.at(row, right);
            if (beside.isPresent() && labels.isLabel(beside.get().text())) {
                break;
            }
            if (beside.isPresent() && values.stream().noneMatch(known -> known == beside.get())) {
                values.add(beside.get());
            }
        }
        if (!values.isEmpty()) {
            return values;
        }
        Optional<FormCell> below = table.at(label.row() + label.rowSpan(), label.column());
        return below.filter(cell -> cell.column() == label.column() && !labels.isLabel(cell.text())).stream()
                .toList();
    }

    private Gathered gathered(String field, DocumentPlace place) {
        return fields.computeIfAbsent(field, key -> new Gathered(place));
    }

    private void note(String field, String value, DocumentPlace place) {
        Gathered gathered = gathered(field, place);
        if (value.isBlank()) {
            return;
        }
        if (gathered.raw.isEmpty()) {
            gathered.raw = value;
            gathered.place = place;
        }
        gathered.values.addAll(CheckBoxes.chosen(value).orElse(List.of(value.strip())));
    }
}

package org.saiwu.document;

import java.util.List;
import java.util.Map;

/**
 * A list in a form, such as its authors: a header row of labels with data rows below, rows kept together.
 *
 * @param rows a map from field id to value for each data row that is not blank; a field whose cell is blank is there with an empty string
 * @param rowPlaces where each row begins
 * @param place where the header row begins
 */
public record FieldGroup(List<Map<String, String>> rows, List<DocumentPlace> rowPlaces, DocumentPlace place) {

    /** Copies the rows. */
    public FieldGroup {
        rows = rows.stream().map(Map::copyOf).toList();
        rowPlaces = List.copyOf(rowPlaces);
    }
}

package org.saiwu.document;

import java.util.List;
import java.util.Map;

/** Finds labelled values in a form. */
public final class FormFields {

    private FormFields() {}

    /**
     * Returns the value of each field whose label the form has; a field whose label is missing is not in the map.
     *
     * @param form the form
     * @param labels for each field id its labels; compared without white space, colons, asterisks, numbering, remarks in brackets, and
     *     the differences that NFKC folds
     */
    public static Map<String, FieldValue> find(FormView form, Map<String, List<String>> labels) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the lists in the form whose header row has at least two of the labels, in document order.
     *
     * @param form the form
     * @param labels for each field id its labels, as in {@link #find}
     */
    public static List<FieldGroup> findGroups(FormView form, Map<String, List<String>> labels) {
        throw new UnsupportedOperationException();
    }
}

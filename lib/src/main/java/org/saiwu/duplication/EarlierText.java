package org.saiwu.duplication;

import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A text of an earlier edition.
 *
 * @param id tells it from every other text of the archive
 * @param title its title, or an empty string
 * @param unit the unit that entered it, or an empty string
 * @param edition the edition that it was entered in
 * @param owners keys of its authors and team
 * @param content the extracted text
 * @param removed what was taken out of its normalised text when it was put away
 */
public record EarlierText(
        String id, String title, String unit, String edition, Set<String> owners, String content, Spans removed) {

    /** Checks that nothing is missing. */
    public EarlierText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(removed, "removed");
        SortedSet<String> sorted = new TreeSet<>(owners);
        owners = java.util.Collections.unmodifiableSortedSet(sorted);
    }
}

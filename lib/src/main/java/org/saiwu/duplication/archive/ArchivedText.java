package org.saiwu.duplication.archive;

import java.util.Objects;

/**
 * What the archive knows of a text, its content left out.
 *
 * @param id the text's id, unique within the archive
 * @param title its title, or an empty string
 * @param unit its unit, or an empty string
 * @param edition the edition that it was entered in
 * @param characters length of its net text in normalised characters
 */
public record ArchivedText(String id, String title, String unit, String edition, int characters) {

    /** Checks that nothing is missing. */
    public ArchivedText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(edition, "edition");
    }
}

package org.saiwu.quota;

import java.util.Optional;

/**
 * One row of a roster.
 *
 * @param row where it stands, for example {@code Sheet1!A7} or an entry's path
 * @param unit the unit of the authors, as written
 * @param category the category id
 * @param submitter the kind of submitter, for example {@code teacher} or {@code education-authority}; empty when not given
 * @param title the title of the work
 * @param nominator the unit that nominates it, where the roster names one
 */
public record Nomination(
        String row, String unit, String category, String submitter, String title, Optional<String> nominator) {}

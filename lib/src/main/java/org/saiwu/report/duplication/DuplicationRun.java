package org.saiwu.report.duplication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Summary;

/**
 * What a check was made with and what it came to.
 *
 * @param archive the archive that the batch was held against, as the user named it
 * @param templates names of the organizer's templates
 * @param owners the table of authors, as the user named it
 * @param anonymous whether names are hidden
 * @param comparison whether two texts were held side by side, which shows all they share
 */
public record DuplicationRun(
        Parameters parameters,
        Summary summary,
        Optional<String> archive,
        List<String> templates,
        Optional<String> owners,
        boolean anonymous,
        boolean comparison) {
    /** Checks that nothing is missing and copies the list. */
    public DuplicationRun {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(summary, "summary");
        templates = List.copyOf(templates);
    }
}

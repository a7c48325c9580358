package org.saiwu.duplication;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Computes the duplication of every text of a batch against all the others and an archive. */
public final class DuplicationCheck {

    private final Parameters parameters;
    private final List<String> templates;

    /**
     * Prepares a check.
     *
     * @param parameters windows, threshold and bounds
     * @param templates extracted texts of the organizer's templates, left out of every net text
     */
    public DuplicationCheck(Parameters parameters, List<String> templates) {
        this.parameters = parameters;
        this.templates = List.copyOf(templates);
    }

    /** Holds two texts side by side, each against the other alone. */
    public Comparison compare(Text first, Text second) throws IOException {
        throw new UnsupportedOperationException(first + " " + second);
    }

    /**
     * Checks a batch: each text is read once, its results go to the sink in order of id.
     *
     * @param batch texts in any order; ids are all different
     * @param earlier texts of earlier editions, if there is an archive
     * @param sink takes the results
     * @throws IllegalArgumentException if an id comes twice
     * @throws IOException if temporary space or the sink fails
     */
    public Summary run(Iterator<? extends Submission> batch, Optional<EarlierTexts> earlier, ResultSink sink)
            throws IOException {
        throw new UnsupportedOperationException(parameters + " " + templates + earlier);
    }
}

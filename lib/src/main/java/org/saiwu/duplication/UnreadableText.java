package org.saiwu.duplication;

import java.util.Objects;

/**
 * A document whose text could not be had; it is reported and never counts as 0 %.
 *
 * @param id tells the document from every other of the batch
 * @param path where it was found, as shown to people
 * @param reason a stable word for why, which a sentence is made of later
 */
public record UnreadableText(String id, String path, String reason) implements Submission {

    /** Checks that nothing is missing. */
    public UnreadableText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }
}

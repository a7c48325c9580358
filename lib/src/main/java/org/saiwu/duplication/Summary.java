package org.saiwu.duplication;

import java.util.List;

/**
 * The counts of a whole batch.
 *
 * @param documents texts that were checked
 * @param unreadable documents whose text could not be had
 * @param passed texts below the threshold
 * @param failed texts at or above the threshold
 * @param cannotTell texts too short for a verdict
 * @param archived texts of the archive that were searched
 * @param distribution how many texts have a rate from 0 to under 10 %, 10 to under 20 %, ... 90 to 100 %: ten counts
 * @param clusters groups of works that share text, largest first
 */
public record Summary(
        int documents,
        int unreadable,
        int passed,
        int failed,
        int cannotTell,
        long archived,
        List<Integer> distribution,
        List<Cluster> clusters) {

    /** Copies the lists. */
    public Summary {
        distribution = List.copyOf(distribution);
        clusters = List.copyOf(clusters);
    }
}

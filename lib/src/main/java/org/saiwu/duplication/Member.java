package org.saiwu.duplication;

import java.util.List;
import java.util.Set;

/**
 * A text of the corpus, its content put aside.
 *
 * @param id tells it from every other text of its side, batch or archive
 * @param path where it was found
 * @param title its title, or an empty string
 * @param unit its unit, or an empty string
 * @param edition the archive's edition, empty for a text of the batch
 * @param owners keys of its authors and team
 * @param suspicions what a person should look at
 * @param net its net text
 * @param contentNumber where the extracted text is kept
 */
record Member(
        String id,
        String path,
        String title,
        String unit,
        String edition,
        Set<String> owners,
        List<Suspicion> suspicions,
        NetText net,
        int contentNumber) {

    /** Tells whether two texts share an owner. */
    boolean isOwnOf(Member other) {
        for (String owner : owners) {
            if (other.owners.contains(owner)) {
                return true;
            }
        }
        return false;
    }
}

package org.saiwu.contest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean": the known word that is nearest to what was written. */
final class Suggestions {
    private Suggestions() {}

    /** The known word within a third of the length, or nothing; of equally near ones the first. */
    static Optional<String> nearest(String written, Collection<String> known) {
        int most = Math.max(1, Math.min(written.length(), 40) / 3);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int steps = word.equalsIgnoreCase(written) ? 0 : distance.apply(written, word);
            if (steps >= 0 && steps < least && steps < word.length()) {
                nearest = word;
                least = steps;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The values of a problem with a word that isn't known: value, known, and suggestion where there is one. */
    static Map<String, String> values(String written, Collection<String> known) {
        Map<String, String> values = new HashMap<>();
        values.put("value", written);
        values.put("known", String.join(", ", known));
        nearest(written, known).ifPresent(word -> values.put("suggestion", word));
        return values;
    }
}

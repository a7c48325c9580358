package org.saiwu.award;

import java.util.List;
import java.util.Optional;

/**
 * Works of equal score on both sides of a planned cut-off.
 *
 * @param level the level above the cut-off
 * @param works ids, sorted
 * @param places how many of them the plan leaves room for
 * @param awarded how many of them got the level or a higher one
 * @param outcome what was done
 * @param settledBy keys that decided, in order, "lot" for the lot
 * @param open ids of those still undecided, sorted
 */
public record Tie(
        String category,
        String level,
        Rational score,
        List<String> works,
        int places,
        int awarded,
        Outcome outcome,
        List<String> settledBy,
        List<String> open) {
    /** What was done about a tie. */
    public enum Outcome {
        INCLUDED,
        EXCLUDED,
        SETTLED,
        OPEN
    }

    public Tie {
        works = List.copyOf(works);
        settledBy = List.copyOf(settledBy);
        open = List.copyOf(open);
    }

    /** The one key that decided, if just one did. */
    public Optional<String> onlyKey() {
        return settledBy.size() == 1 ? Optional.of(settledBy.get(0)) : Optional.empty();
    }
}

package org.saiwu.award;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The awards of one category.
 *
 * @param works how many were judged
 * @param counts awards given by level id, from the highest
 * @param cutoffs one for each level
 * @param awards every work judged, the best first, equal scores by id unless a key put them in order
 * @param ties at the cut-offs
 */
public record CategoryTally(
        String id, int works, Map<String, Integer> counts, List<CutOff> cutoffs, List<Award> awards, List<Tie> ties) {
    public CategoryTally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        cutoffs = List.copyOf(cutoffs);
        awards = List.copyOf(awards);
        ties = List.copyOf(ties);
    }

    /** Works that a tie keeps undecided. */
    public long open() {
        return awards.stream().filter(Award::open).count();
    }
}

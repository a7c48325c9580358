package org.saiwu.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects problems, a bounded number of each kind: an archive of 50,000 bad names needs no 50,000 sentences. */
final class ProblemLog {
    static final int MOST_OF_A_KIND = 500;

    private final Map<ProblemKind, List<BundleProblem>> kept = new EnumMap<>(ProblemKind.class);
    private final Map<ProblemKind, Long> omitted = new EnumMap<>(ProblemKind.class);

    void add(BundleProblem problem) {
        List<BundleProblem> same = kept.computeIfAbsent(problem.kind(), kind -> new ArrayList<>());
        if (same.size() < MOST_OF_A_KIND) {
            same.add(problem);
        } else {
            omitted.merge(problem.kind(), 1L, Long::sum);
        }
    }

    List<BundleProblem> problems() {
        return kept.values().stream().flatMap(List::stream).toList();
    }

    Map<ProblemKind, Long> omitted() {
        return Map.copyOf(omitted);
    }
}

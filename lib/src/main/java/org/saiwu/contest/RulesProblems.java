package org.saiwu.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the problems of one rules file, up to a bound. */
final class RulesProblems {
    /** More than anyone mends before reading the file again. */
    static final int MOST = 100;

    private final List<RulesProblem> problems = new ArrayList<>();

    void add(YamlNode place, String path, RulesProblemKind kind, Map<String, String> values) {
        add(new RulesProblem(place.source(), Optional.of(place.position()), path, kind, values));
    }

    void add(RulesProblem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problems.size() == MOST) {
            problems.add(new RulesProblem(
                    problem.file(),
                    Optional.empty(),
                    "",
                    RulesProblemKind.TOO_MANY,
                    Map.of("limit", Integer.toString(MOST))));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Everything collected, in the order of the file; what has no place comes last. */
    ContestException toException() {
        Comparator<Position> byPlace = Comparator.comparingInt(Position::line).thenComparingInt(Position::column);
        return new ContestException(problems.stream()
                .sorted(Comparator.comparing(
                        problem -> problem.position().orElse(new Position(Integer.MAX_VALUE, 1)), byPlace))
                .toList());
    }

    /** An exception with this problem alone, for what makes further reading useless. */
    static ContestException alone(
            String file, Optional<Position> position, RulesProblemKind kind, Map<String, String> values) {
        return new ContestException(List.of(new RulesProblem(file, position, "", kind, values)));
    }
}

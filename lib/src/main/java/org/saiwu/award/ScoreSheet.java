package org.saiwu.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the judges gave, as read.
 *
 * @param works every work known, those without a mark too
 * @param marks in any order
 * @param judgeUnits the unit of a judge, where it is known
 * @param issues met on reading
 */
public record ScoreSheet(List<Work> works, List<Mark> marks, Map<String, String> judgeUnits, List<ScoreIssue> issues) {
    public ScoreSheet {
        works = List.copyOf(works);
        marks = List.copyOf(marks);
        judgeUnits = Map.copyOf(judgeUnits);
        issues = List.copyOf(issues);
    }

    public static ScoreSheet of(List<Work> works, List<Mark> marks) {
        return new ScoreSheet(works, marks, Map.of(), List.of());
    }

    /** The same with the units of judges from another table. */
    public ScoreSheet withJudgeUnits(Map<String, String> units) {
        return new ScoreSheet(works, marks, units, issues);
    }

    /** The same with units, those of judges among them, called as reports call them. */
    public ScoreSheet withUnitNames(UnaryOperator<String> display) {
        Map<String, String> known = new HashMap<>();
        UnaryOperator<String> name = unit -> known.computeIfAbsent(unit, display);
        List<Work> named = works.stream()
                .map(work -> new Work(work.id(), work.category(), name.apply(work.unit()), work.title(), work.keys()))
                .toList();
        List<Mark> ofNamed = marks.stream()
                .map(mark -> mark.judgeUnit().isEmpty()
                        ? mark
                        : new Mark(mark.work(), mark.judge(), name.apply(mark.judgeUnit()), mark.score(), mark.row()))
                .toList();
        Map<String, String> units = new HashMap<>();
        judgeUnits.forEach((judge, unit) -> units.put(judge, name.apply(unit)));
        return new ScoreSheet(named, ofNamed, units, issues);
    }
}

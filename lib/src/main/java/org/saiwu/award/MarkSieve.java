package org.saiwu.award;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saiwu.award.ScoreIssue.Kind;

/** Decides which marks count: not those out of range, given twice, or by a judge of the work's own unit. */
final class MarkSieve {
    /** A work with the marks that count, ordered by judge. */
    record Judged(Work work, List<Mark> marks, int leftOut) {}

    private final ScoreSheet sheet;
    private final AwardPolicy policy;
    private final List<ScoreIssue> issues;
    private final Map<String, String> foldedUnits = new HashMap<>();

    MarkSieve(ScoreSheet sheet, AwardPolicy policy) {
        this.sheet = sheet;
        this.policy = policy;
        this.issues = new ArrayList<>(sheet.issues());
    }

    /** The works with at least one mark, by category, in the order of their ids. */
    Map<String, List<Judged>> judged() {
        Map<String, List<Mark>> byWork = new HashMap<>();
        Map<String, Work> works = new TreeMap<>();
        sheet.works().forEach(work -> works.put(work.id(), work));
        for (Mark mark : sheet.marks()) {
            if (works.containsKey(mark.work())) {
                byWork.computeIfAbsent(mark.work(), any -> new ArrayList<>()).add(mark);
            } else {
                add(Kind.UNKNOWN_WORK, mark, mark.score().toPlainString());
            }
        }
        Map<String, List<Judged>> judged = new TreeMap<>();
        for (Work work : works.values()) {
            List<Mark> given = byWork.getOrDefault(work.id(), List.of());
            List<Mark> counted = counted(work, given);
            if (counted.isEmpty()) {
                issues.add(new ScoreIssue(Kind.UNSCORED, work.id(), "", 0, ""));
            } else {
                noteFew(work, counted.size());
                judged.computeIfAbsent(work.category(), any -> new ArrayList<>())
                        .add(new Judged(work, counted, given.size() - counted.size()));
            }
        }
        return judged;
    }

    private void noteFew(Work work, int marks) {
        if (policy.aggregate() == Aggregate.TRIMMED && marks < Aggregate.FEW_JUDGES) {
            Kind kind = marks < 3 ? Kind.NOT_TRIMMED : Kind.FEW_JUDGES;
            issues.add(new ScoreIssue(kind, work.id(), "", 0, Integer.toString(marks)));
        }
    }

    private List<Mark> counted(Work work, List<Mark> given) {
        List<Mark> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(Mark::judge).thenComparing(Mark::score).thenComparingInt(Mark::row));
        List<Mark> counted = new ArrayList<>(sorted.size());
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).judge().equals(sorted.get(from).judge())) {
                to++;
            }
            one(sorted.subList(from, to)).filter(mark -> counts(work, mark)).ifPresent(counted::add);
            from = to;
        }
        return counted;
    }

    /** The one mark of a judge; none where the judge gave different ones. */
    private Optional<Mark> one(List<Mark> ofJudge) {
        Mark first = ofJudge.get(0);
        if (ofJudge.size() == 1) {
            return Optional.of(first);
        }
        boolean same = first.score().compareTo(ofJudge.get(ofJudge.size() - 1).score()) == 0;
        for (Mark mark : same ? ofJudge.subList(1, ofJudge.size()) : ofJudge) {
            add(same ? Kind.REPEATED : Kind.CONTRADICTORY, mark, mark.score().toPlainString());
        }
        return same ? Optional.of(first) : Optional.empty();
    }

    private boolean counts(Work work, Mark mark) {
        BigDecimal score = mark.score();
        boolean low =
                policy.minScore().filter(least -> score.compareTo(least) < 0).isPresent();
        boolean high =
                policy.maxScore().filter(most -> score.compareTo(most) > 0).isPresent();
        if (low || high) {
            add(Kind.OUT_OF_RANGE, mark, score.toPlainString());
            return false;
        }
        String unit = mark.judgeUnit().isEmpty() ? sheet.judgeUnits().getOrDefault(mark.judge(), "") : mark.judgeUnit();
        if (!unit.isEmpty() && folded(unit).equals(folded(work.unit()))) {
            add(Kind.CONFLICT_OF_INTEREST, mark, unit);
            return false;
        }
        return true;
    }

    private String folded(String unit) {
        return foldedUnits.computeIfAbsent(
                unit, name -> Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", ""));
    }

    private void add(Kind kind, Mark mark, String value) {
        issues.add(new ScoreIssue(kind, mark.work(), mark.judge(), mark.row(), value));
    }

    /** Everything met on reading and sieving, in an order of its own. */
    List<ScoreIssue> issues() {
        return issues.stream().sorted().toList();
    }
}

package org.saiwu.award;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.award.Tie.Outcome;

/** Draws the cut-offs of one category through its works. */
final class Ranking {
    private final String category;
    private final AwardPolicy policy;
    /** The best first; equal scores by id, so that input order never matters. */
    private final List<ScoredWork> works;

    private final List<CutOff> cutOffs = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, String> decidedBy = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Ranking(String category, List<ScoredWork> works, AwardPolicy policy) {
        this.category = category;
        this.policy = policy;
        this.works = new ArrayList<>(works);
        this.works.sort(Comparator.comparing(ScoredWork::score).reversed().thenComparing(scored -> scored.work()
                .id()));
    }

    CategoryTally tally() {
        List<Integer> counts = policy.rounding().counts(works.size(), policy.levels());
        int[] levelOf = new int[works.size()];
        Arrays.fill(levelOf, policy.levels().size());
        int planned = 0;
        int drawn = 0;
        for (int level = 0; level < counts.size(); level++) {
            planned += counts.get(level);
            int line = Math.max(drawn, draw(policy.levels().get(level).id(), planned));
            for (int i = drawn; i < line; i++) {
                levelOf[i] = level;
            }
            drawn = line;
            Optional<Rational> lowest = line == 0
                    ? Optional.empty()
                    : Optional.of(works.get(line - 1).score());
            cutOffs.add(new CutOff(policy.levels().get(level).id(), planned, line, lowest));
        }
        return result(levelOf);
    }

    /** How many works are at or above the line when so many were planned; may put the equals in the order of their keys. */
    private int draw(String level, int planned) {
        if (planned <= 0 || planned >= works.size() || !equal(planned - 1, planned)) {
            return planned;
        }
        int first = planned - 1;
        while (first > 0 && equal(first - 1, first)) {
            first--;
        }
        int end = planned + 1;
        while (end < works.size() && equal(end - 1, end)) {
            end++;
        }
        boolean nearer = end - planned < planned - first;
        return switch (policy.ties()) {
            case INCLUDE -> report(level, planned, first, end, end, Outcome.INCLUDED);
            case EXCLUDE -> report(level, planned, first, end, first, Outcome.EXCLUDED);
            case NEAREST ->
                report(level, planned, first, end, nearer ? end : first, nearer ? Outcome.INCLUDED : Outcome.EXCLUDED);
            case KEYS -> settle(level, planned, first, end);
            case STOP -> {
                leaveOpen(first, end);
                yield report(level, planned, first, end, planned, Outcome.OPEN);
            }
        };
    }

    private boolean equal(int a, int b) {
        return works.get(a).score().compareTo(works.get(b).score()) == 0;
    }

    private int report(String level, int planned, int first, int end, int line, Outcome outcome) {
        ties.add(tie(level, planned, first, end, line, outcome, List.of(), List.of()));
        return line;
    }

    private Tie tie(
            String level,
            int planned,
            int first,
            int end,
            int line,
            Outcome outcome,
            List<String> settledBy,
            List<String> undecided) {
        return new Tie(
                category,
                level,
                works.get(first).score(),
                ids(first, end),
                planned - first,
                outcome == Outcome.OPEN ? line - first - within(undecided, first, line) : line - first,
                outcome,
                settledBy,
                outcome == Outcome.OPEN && undecided.isEmpty() ? ids(first, end) : undecided);
    }

    private int within(List<String> undecided, int first, int line) {
        return undecided.isEmpty()
                ? line - first
                : (int) works.subList(first, line).stream()
                        .filter(scored -> undecided.contains(scored.work().id()))
                        .count();
    }

    private List<String> ids(int first, int end) {
        return works.subList(first, end).stream()
                .map(scored -> scored.work().id())
                .sorted()
                .toList();
    }

    private void leaveOpen(int first, int end) {
        works.subList(first, end).forEach(scored -> open.add(scored.work().id()));
    }

    /** Orders the equals by one key after the other, each time only those that the line still runs through. */
    private int settle(String level, int planned, int first, int end) {
        int from = first;
        int to = end;
        List<String> settledBy = new ArrayList<>();
        for (TieKeyOrder key : TieKeyOrder.of(policy)) {
            if (to - from < 2 || planned == from || planned == to) {
                break;
            }
            works.subList(from, to).sort(key);
            if (key.compare(works.get(from), works.get(to - 1)) == 0) {
                continue;
            }
            settledBy.add(key.name());
            int low = planned;
            int high = planned;
            if (key.compare(works.get(planned - 1), works.get(planned)) == 0) {
                while (low > from && key.compare(works.get(low - 1), works.get(planned)) == 0) {
                    low--;
                }
                while (high < to && key.compare(works.get(high), works.get(planned)) == 0) {
                    high++;
                }
            }
            for (int i = from; i < to; i++) {
                if (i < low || i >= high) {
                    decidedBy.putIfAbsent(works.get(i).work().id(), key.name());
                }
            }
            from = low;
            to = high;
        }
        boolean settled = from == to || planned == from || planned == to;
        List<String> undecided = settled ? List.of() : ids(from, to);
        open.addAll(undecided);
        ties.add(tie(
                level, planned, first, end, planned, settled ? Outcome.SETTLED : Outcome.OPEN, settledBy, undecided));
        return planned;
    }

    private CategoryTally result(int[] levelOf) {
        Map<String, Integer> rawRanks = rawRanks();
        Map<String, Integer> counts = new LinkedHashMap<>();
        policy.levels().forEach(level -> counts.put(level.id(), 0));
        List<Award> awards = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < works.size(); i++) {
            ScoredWork scored = works.get(i);
            rank = i > 0 && equal(i - 1, i) ? rank : i + 1;
            String id = scored.work().id();
            boolean undecided = open.contains(id);
            Optional<String> level = undecided || levelOf[i] == policy.levels().size()
                    ? Optional.empty()
                    : Optional.of(policy.levels().get(levelOf[i]).id());
            level.ifPresent(given -> counts.merge(given, 1, Integer::sum));
            awards.add(new Award(
                    scored.work(),
                    scored.score(),
                    rank,
                    level,
                    undecided,
                    Optional.ofNullable(decidedBy.get(id)),
                    scored.raw(),
                    rawRanks.getOrDefault(id, rank),
                    scored.marks(),
                    scored.leftOut()));
        }
        return new CategoryTally(category, works.size(), counts, cutOffs, awards, ties);
    }

    private Map<String, Integer> rawRanks() {
        Map<String, Integer> ranks = new HashMap<>();
        if (policy.normalization() == Normalization.NONE) {
            return ranks;
        }
        List<ScoredWork> byRaw = new ArrayList<>(works);
        byRaw.sort(Comparator.comparing(ScoredWork::raw).reversed());
        int rank = 0;
        for (int i = 0; i < byRaw.size(); i++) {
            boolean same =
                    i > 0 && byRaw.get(i).raw().compareTo(byRaw.get(i - 1).raw()) == 0;
            rank = same ? rank : i + 1;
            ranks.put(byRaw.get(i).work().id(), rank);
        }
        return ranks;
    }
}

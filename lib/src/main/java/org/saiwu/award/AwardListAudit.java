package org.saiwu.award;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saiwu.award.AwardListCheck.Basis;
import org.saiwu.award.AwardListCheck.Category;
import org.saiwu.award.AwardListCheck.Inversion;
import org.saiwu.award.AwardListCheck.SplitTie;

/** Checks the awards of one category of a list made elsewhere. */
final class AwardListAudit {
    /** So many pairs make the point. */
    private static final int MOST_INVERSIONS = 100;

    private final String id;
    private final List<ListedAward> listed;
    private final List<Level> levels;
    private final Rounding rounding;
    private final Basis basis;
    private final int works;

    AwardListAudit(
            String id, List<ListedAward> listed, List<Level> levels, Rounding rounding, Optional<Integer> judged) {
        this.id = id;
        this.listed = listed;
        this.levels = levels;
        this.rounding = rounding;
        boolean whole = listed.stream().anyMatch(award -> award.level().isEmpty());
        this.basis = whole || judged.isPresent() ? Basis.JUDGED : Basis.AWARDED;
        this.works = Math.max(judged.orElse(0), listed.size());
    }

    Category category() {
        List<Integer> expected = basis == Basis.JUDGED ? rounding.counts(works, levels) : amongAwards();
        BigDecimal sum = levels.stream().map(Level::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<SplitTie> splitTies = splitTies();
        List<Inversion> inversions = inversions();
        // A list out of order has no lines that ties could have moved.
        boolean ordered = splitTies.isEmpty() && inversions.isEmpty();
        List<LevelShare> shares = new ArrayList<>();
        int planned = 0;
        int given = 0;
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            int count = (int) listed.stream()
                    .filter(award -> award.level().filter(level.id()::equals).isPresent())
                    .count();
            boolean startsOff = given != planned && !isTied(given, planned);
            planned += expected.get(i);
            given += count;
            boolean endsOff = given != planned && !isTied(given, planned);
            BigDecimal declared = basis == Basis.JUDGED || sum.signum() == 0
                    ? level.percent()
                    : level.percent().multiply(BigDecimal.valueOf(100)).divide(sum, MathContext.DECIMAL32);
            shares.add(new LevelShare(
                    level.id(),
                    count,
                    expected.get(i),
                    declared,
                    Rational.of(count, works),
                    ordered && !startsOff && !endsOff));
        }
        return new Category(id, basis, works, shares, splitTies, inversions);
    }

    /** The awards there are, shared out in the proportion of the percentages, the sums from the top rounded half up. */
    private List<Integer> amongAwards() {
        BigDecimal sum = levels.stream().map(Level::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Integer> counts = new ArrayList<>();
        BigDecimal upTo = BigDecimal.ZERO;
        int before = 0;
        for (Level level : levels) {
            upTo = upTo.add(level.percent());
            int now = sum.signum() == 0
                    ? 0
                    : Rational.of(upTo)
                            .times(Rational.of(works))
                            .over(Rational.of(sum))
                            .rounded(0)
                            .intValueExact();
            counts.add(now - before);
            before = now;
        }
        return counts;
    }

    /** Whether the works between two lines have one score, so that the line had to move. */
    private boolean isTied(int a, int b) {
        List<Rational> scores = scored().stream()
                .map(AwardListAudit::score)
                .sorted(Comparator.reverseOrder())
                .toList();
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        // The equals lie around the planned line; the given one is at their upper or lower end.
        return scores.size() == listed.size()
                && to <= scores.size()
                && b > 0
                && b < scores.size()
                && scores.get(b - 1).equals(scores.get(b))
                && scores.get(from).equals(scores.get(to - 1))
                && scores.get(from).equals(scores.get(b));
    }

    private List<ListedAward> scored() {
        return listed.stream().filter(award -> award.score().isPresent()).toList();
    }

    private static Rational score(ListedAward award) {
        return Rational.of(award.score().orElseThrow());
    }

    private int order(ListedAward award) {
        for (int i = 0; i < levels.size(); i++) {
            if (award.level().filter(levels.get(i).id()::equals).isPresent()) {
                return i;
            }
        }
        return levels.size();
    }

    private List<ListedAward> sorted() {
        List<ListedAward> sorted = new ArrayList<>(scored());
        sorted.sort(Comparator.comparing(AwardListAudit::score)
                .reversed()
                .thenComparingInt(this::order)
                .thenComparing(ListedAward::work));
        return sorted;
    }

    private List<SplitTie> splitTies() {
        List<ListedAward> sorted = sorted();
        List<SplitTie> split = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            while (to < sorted.size() && score(sorted.get(to)).equals(score(sorted.get(from)))) {
                to++;
            }
            List<ListedAward> equal = sorted.subList(from, to);
            if (order(equal.get(0)) != order(equal.get(equal.size() - 1))) {
                split.add(new SplitTie(
                        score(equal.get(0)),
                        equal.stream().map(ListedAward::work).toList(),
                        equal.stream().map(ListedAward::level).toList()));
            }
            from = to;
        }
        return split;
    }

    /** For each work with a lower level than a worse one, the worst of those. */
    private List<Inversion> inversions() {
        List<ListedAward> sorted = sorted();
        List<Inversion> inversions = new ArrayList<>();
        ListedAward highest = null;
        for (int i = sorted.size() - 1; i >= 0 && inversions.size() < MOST_INVERSIONS; i--) {
            ListedAward award = sorted.get(i);
            if (highest != null
                    && order(award) > order(highest)
                    && !score(award).equals(score(highest))) {
                inversions.add(new Inversion(award, highest));
            }
            if (highest == null || order(award) < order(highest)) {
                highest = award;
            }
        }
        return inversions;
    }
}

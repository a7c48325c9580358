package org.saiwu.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.saiwu.contest.OutstandingUnits;

/**
 * Counts by unit, and finds the outstanding ones: those that reach every threshold and, where points decide, are among the
 * best; units of equal points at the last place are all in.
 */
final class UnitRanking {
    private UnitRanking() {}

    /**
     * By unit name.
     *
     * @param late units that handed in too late, for rules that ask for it
     * @param counted the unit that a work counts for
     */
    static List<UnitTally> of(
            List<CategoryTally> categories,
            List<Level> levels,
            Optional<OutstandingUnits> rule,
            Set<String> late,
            Function<Work, CountedUnit> counted) {
        Map<String, Integer> entries = new TreeMap<>();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Map<String, String> types = new HashMap<>();
        for (CategoryTally category : categories) {
            for (Award award : category.awards()) {
                CountedUnit of = counted.apply(award.work());
                String unit = of.name();
                types.merge(unit, of.type(), (known, other) -> known.isEmpty() ? other : known);
                entries.merge(unit, 1, Integer::sum);
                Map<String, Integer> own = counts.computeIfAbsent(unit, any -> zero(levels));
                award.level().ifPresent(level -> own.merge(level, 1, Integer::sum));
            }
        }
        List<UnitTally> units = new ArrayList<>();
        counts.forEach((unit, own) -> {
            int all = entries.getOrDefault(unit, 0);
            int awards = own.values().stream().mapToInt(Integer::intValue).sum();
            units.add(new UnitTally(
                    unit,
                    types.getOrDefault(unit, ""),
                    all,
                    own,
                    Rational.of(awards, all),
                    rule.flatMap(figures -> points(figures, all, own)),
                    rule.flatMap(figures -> reaches(figures, unit, all, awards, late))));
        });
        return rule.flatMap(OutstandingUnits::places)
                .map(places -> best(units, places))
                .orElse(units);
    }

    private static Map<String, Integer> zero(List<Level> levels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        levels.forEach(level -> counts.put(level.id(), 0));
        return counts;
    }

    private static Optional<BigDecimal> points(OutstandingUnits rule, int entries, Map<String, Integer> counts) {
        if (rule.points().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal points = rule.points().getOrDefault("entry", BigDecimal.ZERO).multiply(BigDecimal.valueOf(entries));
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            BigDecimal each = rule.points().getOrDefault(count.getKey(), BigDecimal.ZERO);
            points = points.add(each.multiply(BigDecimal.valueOf(count.getValue())));
        }
        return Optional.of(points);
    }

    private static Optional<Boolean> reaches(
            OutstandingUnits rule, String unit, int entries, int awards, Set<String> late) {
        boolean figures = rule.minEntries().isPresent()
                || rule.minAwards().isPresent()
                || rule.minAwardedShare().isPresent()
                || (!rule.points().isEmpty() && rule.places().isPresent());
        if (!figures || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rule.minEntries().filter(least -> entries < least).isEmpty()
                && rule.minAwards().filter(least -> awards < least).isEmpty()
                && rule.minAwardedShare()
                        .filter(least -> !least.isReachedBy(awards, entries))
                        .isEmpty()
                && !(rule.onTime() && late.contains(unit)));
    }

    private static List<UnitTally> best(List<UnitTally> units, int places) {
        List<BigDecimal> points = units.stream()
                .filter(unit -> unit.outstanding().orElse(false))
                .flatMap(unit -> unit.points().stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        if (places >= points.size()) {
            return units;
        }
        return units.stream()
                .map(unit -> {
                    boolean in = places > 0
                            && unit.outstanding().orElse(false)
                            && unit.points()
                                    .filter(own -> own.compareTo(points.get(places - 1)) >= 0)
                                    .isPresent();
                    return new UnitTally(
                            unit.unit(),
                            unit.type(),
                            unit.entries(),
                            unit.counts(),
                            unit.share(),
                            unit.points(),
                            unit.outstanding().map(any -> in));
                })
                .toList();
    }
}

package org.saiwu.award;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts and shares by any of unit, category and level; the rows add up to the total.
 *
 * @param by what the rows are told apart by, in the order unit, category, level
 * @param rows by unit and category in the order of their names, by level from the highest, works without an award last
 * @param total the same over all rows
 */
public record AwardSummary(List<Dimension> by, List<Row> rows, Row total) {
    /** What works are told apart by. */
    public enum Dimension {
        UNIT("unit"),
        CATEGORY("category"),
        LEVEL("level");

        private final String id;

        Dimension(String id) {
            this.id = id;
        }

        /** As written in options and reports. */
        public String id() {
            return id;
        }

        /** The dimension of that id. */
        public static Optional<Dimension> byId(String id) {
            return List.of(values()).stream()
                    .filter(value -> value.id.equals(id))
                    .findFirst();
        }
    }

    /**
     * One group of works.
     *
     * @param keys unit, category or level id, beside {@link AwardSummary#by}; "" for no award; empty in the total
     * @param works how many, those without an award too where the list has them
     * @param counts by level id, from the highest
     * @param share of all works, exact
     * @param awardShare of all awards, exact; 0 when there are none
     */
    public record Row(List<String> keys, int works, Map<String, Integer> counts, Rational share, Rational awardShare) {
        public Row {
            keys = List.copyOf(keys);
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        public int awards() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public AwardSummary {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }

    /** Counts a list; {@code levels} are the ids from the highest. */
    public static AwardSummary of(List<ListedAward> awards, List<String> levels, Set<Dimension> by) {
        List<Dimension> dimensions = by.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(by));
        Map<List<Sortable>, List<ListedAward>> groups = new TreeMap<>(AwardSummary::compare);
        for (ListedAward award : awards) {
            List<Sortable> key = dimensions.stream()
                    .map(dimension -> key(award, dimension, levels))
                    .toList();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(award);
        }
        int works = awards.size();
        int given =
                (int) awards.stream().filter(award -> award.level().isPresent()).count();
        List<Row> rows = new ArrayList<>();
        groups.forEach(
                (key, group) -> rows.add(row(key.stream().map(Sortable::text).toList(), group, levels, works, given)));
        return new AwardSummary(dimensions, rows, row(List.of(), awards, levels, works, given));
    }

    /** A value and where it sorts. */
    private record Sortable(int order, String text) {}

    private static Sortable key(ListedAward award, Dimension dimension, List<String> levels) {
        return switch (dimension) {
            case UNIT -> new Sortable(0, award.unit());
            case CATEGORY -> new Sortable(0, award.category());
            case LEVEL ->
                award.level()
                        .map(level -> new Sortable(levels.indexOf(level), level))
                        .orElse(new Sortable(levels.size(), ""));
        };
    }

    private static int compare(List<Sortable> a, List<Sortable> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = Integer.compare(a.get(i).order(), b.get(i).order());
            order = order == 0 ? a.get(i).text().compareTo(b.get(i).text()) : order;
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static Row row(List<String> keys, List<ListedAward> group, List<String> levels, int works, int given) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        levels.forEach(level -> counts.put(level, 0));
        group.forEach(award -> award.level().ifPresent(level -> counts.merge(level, 1, Integer::sum)));
        int awards = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Row(
                keys,
                group.size(),
                counts,
                works == 0 ? Rational.ZERO : Rational.of(group.size(), works),
                given == 0 ? Rational.ZERO : Rational.of(awards, given));
    }
}

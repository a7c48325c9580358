package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each unit's places by category, as the request's spread asks. */
final class CategoryTable {
    private final AllocationRequest request;
    private final List<Unit> units;
    private final TieSettler settler;
    private final UnitShares shares;
    private final List<Obstacle> obstacles;

    CategoryTable(AllocationRequest request, TieSettler settler, UnitShares shares, List<Obstacle> obstacles) {
        this.request = request;
        units = request.units();
        this.settler = settler;
        this.shares = shares;
        this.obstacles = obstacles;
    }

    /** One map a unit, empty without a spread. */
    List<Map<String, Long>> fill() {
        Map<String, Long> totals = new LinkedHashMap<>();
        Spread spread = request.spread();
        boolean biproportional = request.method() == AllocationMethod.BIPROPORTIONAL;
        if (spread instanceof Spread.Totals given) {
            totals.putAll(given.categories());
        } else if (biproportional) {
            totals.putAll(totalsByWeight());
        } else if (spread instanceof Spread.Even even) {
            Map<String, BigDecimal> equal = new LinkedHashMap<>();
            even.categories().forEach(category -> equal.put(category, BigDecimal.ONE));
            return prefixSpread(equal);
        } else if (spread instanceof Spread.Weighted weighted) {
            return prefixSpread(weighted.categories());
        } else {
            return Collections.nCopies(units.size(), Map.of());
        }
        return obstacles.isEmpty() ? table(totals) : List.of();
    }

    private List<Map<String, Long>> prefixSpread(Map<String, BigDecimal> categories) {
        List<String> ids = List.copyOf(categories.keySet());
        for (Map.Entry<String, BigDecimal> category : categories.entrySet()) {
            if (!ExactWeights.usable(category.getValue())) {
                obstacles.add(new Obstacle.WeightOutOfRange(category.getKey(), category.getValue()));
            }
        }
        long places = Arrays.stream(shares.places).sum();
        boolean weighty = categories.values().stream().anyMatch(weight -> weight.signum() > 0);
        if (obstacles.isEmpty() && !weighty && places > 0) {
            obstacles.add(new Obstacle.MaximaBelowTotal(0, places, ids));
        }
        if (!obstacles.isEmpty()) {
            return List.of();
        }
        PrefixSpread spread = new PrefixSpread(List.copyOf(categories.values()));
        Map<String, Map<String, Long>> byName = new HashMap<>();
        List<Integer> order = IntStream.range(0, units.size())
                .boxed()
                .sorted((a, b) -> TieSettler.byCodePoints(
                        units.get(a).name(), units.get(b).name()))
                .toList();
        for (int i : order) {
            byName.put(units.get(i).name(), named(ids, spread.next(shares.places[i])));
        }
        return units.stream()
                .map(unit -> byName.getOrDefault(unit.name(), Map.of()))
                .toList();
    }

    /** Column totals by Webster from the sums of the weights, where the request gives none. */
    private Map<String, Long> totalsByWeight() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (String category : categoriesOfWeights()) {
            sums.put(category, BigDecimal.ZERO);
        }
        units.forEach(
                unit -> unit.weights().forEach((category, weight) -> sums.merge(category, weight, BigDecimal::add)));
        List<Apportionment.Claim> claims =
                sums.values().stream().map(Apportionment.Claim::of).toList();
        long total = Arrays.stream(shares.places).sum();
        if (Apportionment.mostTotal(claims) < total) {
            obstacles.add(new Obstacle.MaximaBelowTotal(0, total, List.of()));
            return Map.of();
        }
        List<String> ids = List.copyOf(sums.keySet());
        Apportioned result = Apportionment.byDivisors(DivisorMethod.WEBSTER, claims, total);
        if (result.open() > 0) {
            List<String> tied = result.tied().stream().map(ids::get).toList();
            obstacles.add(new Obstacle.TieBeforeSpread(new Tie(List.of(), tied, result.open())));
        }
        return named(ids, result.places());
    }

    private Set<String> categoriesOfWeights() {
        Set<String> categories = new LinkedHashSet<>();
        if (request.spread() instanceof Spread.Even even) {
            categories.addAll(even.categories());
        } else if (request.spread() instanceof Spread.Weighted weighted) {
            categories.addAll(weighted.categories().keySet());
        } else {
            units.forEach(unit -> categories.addAll(unit.weights().keySet()));
        }
        return categories;
    }

    private List<Map<String, Long>> table(Map<String, Long> totals) {
        List<String> ids = List.copyOf(totals.keySet());
        List<Long> columnTotals = List.copyOf(totals.values());
        List<Long> rowTotals = Arrays.stream(shares.places).boxed().toList();
        if (!usable(ids, rowTotals, columnTotals)) {
            return List.of();
        }
        List<List<BigDecimal>> weights = weights(ids, columnTotals);
        List<Biproportional.Cell> filled = new ArrayList<>();
        Biproportional.Outcome outcome = Biproportional.solve(weights, rowTotals, columnTotals, filled);
        if (outcome instanceof Biproportional.Blocked blocked) {
            obstacles.add(new Obstacle.CategoriesBlocked(
                    blocked.categories().stream().map(ids::get).toList(),
                    blocked.units().stream().map(i -> units.get(i).name()).toList(),
                    blocked.needed(),
                    blocked.available()));
            return List.of();
        }
        Biproportional.Solved solved = (Biproportional.Solved) outcome;
        shares.divisors = new Divisors(
                shares.divisors.common(),
                named(units.stream().map(Unit::name).toList(), solved.unitDivisors()),
                named(ids, solved.categoryDivisors()));
        return settled(ids, solved, filled).stream().map(row -> named(ids, row)).toList();
    }

    private boolean usable(List<String> ids, List<Long> rowTotals, List<Long> columnTotals) {
        if (ids.isEmpty() || units.isEmpty() || (long) ids.size() * units.size() > Biproportional.MAX_CELLS) {
            obstacles.add(new Obstacle.TableUnusable(units.size(), ids.size()));
            return false;
        }
        shares.ties.forEach(tie -> obstacles.add(new Obstacle.TieBeforeSpread(tie)));
        columnTotals.stream()
                .filter(PlaceAllocator::outOfRange)
                .forEach(places -> obstacles.add(new Obstacle.PlacesOutOfRange(places)));
        if (obstacles.isEmpty()) {
            long inUnits = rowTotals.stream().mapToLong(Long::longValue).sum();
            long inCategories = columnTotals.stream().mapToLong(Long::longValue).sum();
            if (inUnits != inCategories) {
                obstacles.add(new Obstacle.TotalsDiffer(inUnits, inCategories));
            }
        }
        return obstacles.isEmpty();
    }

    /** The units' weights for the categories, or unit places times category places where the units have none. */
    private List<List<BigDecimal>> weights(List<String> ids, List<Long> columnTotals) {
        boolean own = request.method() == AllocationMethod.BIPROPORTIONAL
                || units.stream().anyMatch(unit -> unit.weights().keySet().containsAll(ids));
        List<List<BigDecimal>> weights = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            BigDecimal places = BigDecimal.valueOf(shares.places[i]);
            Map<String, BigDecimal> given = units.get(i).weights();
            weights.add(
                    own
                            ? ids.stream()
                                    .map(id -> given.getOrDefault(id, BigDecimal.ZERO))
                                    .toList()
                            : columnTotals.stream()
                                    .map(total -> places.multiply(BigDecimal.valueOf(total)))
                                    .toList());
        }
        return weights;
    }

    private List<List<Long>> settled(List<String> ids, Biproportional.Solved solved, List<Biproportional.Cell> filled) {
        List<Tie> ties = solved.ties().stream().map(tie -> named(tie, ids)).toList();
        if (ties.isEmpty() || !settler.isTotal()) {
            shares.ties.addAll(ties);
            return solved.places();
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            positions.put(units.get(i).name(), i);
        }
        List<Integer> order = settler.inOrder(units).stream()
                .map(unit -> positions.getOrDefault(unit.name(), 0))
                .toList();
        ties.forEach(tie -> shares.settlements.add(new Settlement(tie, request.tieKeys(), List.of())));
        return Arrays.stream(new OpenCellFiller(solved.places(), solved.ties(), filled).fill(order))
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    private Tie named(Biproportional.OpenCells tie, List<String> ids) {
        Set<Integer> rows =
                tie.cells().stream().map(Biproportional.Cell::unit).collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> columns =
                tie.cells().stream().map(Biproportional.Cell::category).collect(Collectors.toCollection(TreeSet::new));
        return new Tie(
                rows.stream().map(i -> units.get(i).name()).toList(),
                columns.stream().map(ids::get).toList(),
                tie.open());
    }

    private static <T> Map<String, T> named(List<String> names, List<T> values) {
        Map<String, T> result = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            result.put(names.get(i), values.get(i));
        }
        return result;
    }
}

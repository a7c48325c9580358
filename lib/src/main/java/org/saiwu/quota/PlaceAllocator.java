package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shares places among units, and each unit's places over categories, as a request asks. */
public final class PlaceAllocator {
    private final AllocationRequest request;
    private final List<Unit> units;
    private final TieSettler settler;
    private final List<Obstacle> obstacles = new ArrayList<>();

    private PlaceAllocator(AllocationRequest request) {
        this.request = request;
        units = request.units();
        settler = new TieSettler(request.tieKeys());
    }

    /** The allocation, or every reason that stands against it. */
    public static AllocationOutcome allocate(AllocationRequest request) {
        return new PlaceAllocator(request).run();
    }

    private AllocationOutcome run() {
        checkUnits();
        if (request.total().isPresent() && outOfRange(request.total().getAsLong())) {
            obstacles.add(new Obstacle.PlacesOutOfRange(request.total().getAsLong()));
        }
        if (!obstacles.isEmpty()) {
            return new Infeasible(obstacles);
        }
        UnitShares shares = new UnitShares(units);
        switch (request.method()) {
            case FIXED -> new FixedShares(request, settler, obstacles).fill(shares);
            case BIPROPORTIONAL -> fillRowTotals(shares);
            case HAMILTON, WEBSTER, HILL, DEAN, ADAMS, JEFFERSON -> fillByWeight(shares, request.method());
        }
        if (!obstacles.isEmpty()) {
            return new Infeasible(obstacles);
        }
        CategoryTable table = new CategoryTable(request, settler, shares, obstacles);
        List<Map<String, Long>> byCategory = table.fill();
        if (!obstacles.isEmpty()) {
            return new Infeasible(obstacles);
        }
        return new Allocation(
                request.method(),
                total(shares),
                parameters(),
                IntStream.range(0, units.size())
                        .mapToObj(i -> new UnitPlaces(
                                units.get(i).name(),
                                units.get(i).type(),
                                countedWeight(units.get(i)),
                                shares.places[i],
                                byCategory.get(i)))
                        .toList(),
                shares.ties,
                shares.settlements,
                shares.divisors);
    }

    private void checkUnits() {
        Set<String> names = new HashSet<>();
        for (Unit unit : units) {
            if (!names.add(unit.name())) {
                obstacles.add(new Obstacle.UnitTwice(unit.name()));
            }
            unit.weights().values().stream()
                    .filter(weight -> !ExactWeights.usable(weight))
                    .forEach(weight -> obstacles.add(new Obstacle.WeightOutOfRange(unit.name(), weight)));
            unit.places().stream()
                    .filter(PlaceAllocator::outOfRange)
                    .forEach(places -> obstacles.add(new Obstacle.PlacesOutOfRange(places)));
            long minimum = minimum(unit);
            long maximum = maximum(unit);
            if (outOfRange(minimum) || maximum < 0) {
                obstacles.add(new Obstacle.PlacesOutOfRange(outOfRange(minimum) ? minimum : maximum));
            } else if (minimum > maximum) {
                obstacles.add(new Obstacle.MinimumAboveMaximum(unit.name(), minimum, maximum));
            }
        }
    }

    static boolean outOfRange(long places) {
        return places < 0 || places > Apportionment.MAX_PLACES;
    }

    private long minimum(Unit unit) {
        return first(unit.places(), unit.minimum(), request.minimum()).orElse(0);
    }

    private long maximum(Unit unit) {
        long maximum = first(unit.places(), unit.maximum(), request.maximum()).orElse(Apportionment.MAX_PLACES);
        return Math.min(maximum, Apportionment.MAX_PLACES);
    }

    private static OptionalLong first(OptionalLong... choices) {
        return Arrays.stream(choices)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    /** The weight that counts: of the column asked for, or of all categories together in a biproportional allocation. */
    private Optional<BigDecimal> countedWeight(Unit unit) {
        return switch (request.method()) {
            case FIXED -> Optional.empty();
            case BIPROPORTIONAL -> unit.weights().values().stream().reduce(BigDecimal::add);
            case HAMILTON, WEBSTER, HILL, DEAN, ADAMS, JEFFERSON ->
                Optional.ofNullable(unit.weights().get(request.weightColumn()));
        };
    }

    private void fillByWeight(UnitShares shares, AllocationMethod method) {
        for (Unit unit : units) {
            if (countedWeight(unit).isEmpty()) {
                obstacles.add(new Obstacle.WeightMissing(unit.name(), request.weightColumn()));
            }
        }
        if (request.total().isEmpty()) {
            obstacles.add(new Obstacle.TotalMissing(method));
        }
        if (!obstacles.isEmpty()) {
            return;
        }
        List<Apportionment.Claim> claims = units.stream()
                .map(unit -> new Apportionment.Claim(countedWeight(unit).orElseThrow(), minimum(unit), maximum(unit)))
                .toList();
        long total = request.total().getAsLong();
        if (!feasible(claims, total)) {
            return;
        }
        Apportioned result = method.divisorMethod()
                .map(divisors -> Apportionment.byDivisors(divisors, claims, total))
                .orElseGet(() -> Apportionment.byRemainders(claims, total));
        shares.add(IntStream.range(0, units.size()).boxed().toList(), result, settler);
        shares.divisors = new Divisors(result.divisors(), Map.of(), Map.of());
    }

    private boolean feasible(List<Apportionment.Claim> claims, long total) {
        long least = Apportionment.leastTotal(claims);
        long most = Apportionment.mostTotal(claims);
        if (least > total) {
            obstacles.add(new Obstacle.MinimaAboveTotal(least, total));
        }
        if (most < total) {
            List<String> weightless = units.stream()
                    .filter(unit -> countedWeight(unit).orElse(BigDecimal.ZERO).signum() == 0)
                    .map(Unit::name)
                    .toList();
            obstacles.add(new Obstacle.MaximaBelowTotal(most, total, weightless));
        }
        return obstacles.isEmpty();
    }

    /** Unit totals for a biproportional table: given beforehand, by type, or by Webster from the sums of the weights. */
    private void fillRowTotals(UnitShares shares) {
        if (units.stream().allMatch(unit -> unit.places().isPresent())
                || (request.total().isEmpty() && !request.placesByType().isEmpty())) {
            new FixedShares(request, settler, obstacles).fill(shares);
        } else {
            fillByWeight(shares, AllocationMethod.WEBSTER);
        }
    }

    private long total(UnitShares shares) {
        return request.total()
                .orElseGet(() -> Arrays.stream(shares.places).sum()
                        + shares.ties.stream()
                                .filter(tie -> tie.categories().isEmpty())
                                .mapToLong(Tie::places)
                                .sum());
    }

    private Map<String, String> spread() {
        Spread spread = request.spread();
        if (spread instanceof Spread.Even) {
            return Map.of("byCategory", "even");
        } else if (spread instanceof Spread.Weighted weighted) {
            return Map.of("byCategory", "weights " + listed(weighted.categories()));
        } else if (spread instanceof Spread.Totals totals) {
            return Map.of("byCategory", "totals " + listed(totals.categories()));
        }
        return Map.of();
    }

    private static String listed(Map<String, ?> byCategory) {
        return byCategory.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + (entry.getValue() instanceof BigDecimal weight ? weight.toPlainString() : entry.getValue()))
                .collect(Collectors.joining(","));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        switch (request.method()) {
            case FIXED -> {
                request.placesByType()
                        .forEach((type, places) -> parameters.put("places." + type, String.valueOf(places)));
                parameters.put("pilotFirst", String.valueOf(request.pilotFirst()));
            }
            case HAMILTON, WEBSTER, HILL, DEAN, ADAMS, JEFFERSON -> parameters.put("weight", request.weightColumn());
            case BIPROPORTIONAL -> {}
        }
        request.minimum().ifPresent(minimum -> parameters.put("min", String.valueOf(minimum)));
        request.maximum().ifPresent(maximum -> parameters.put("max", String.valueOf(maximum)));
        parameters.putAll(spread());
        parameters.put("ties", request.tieKeys().stream().map(TieKey::id).collect(Collectors.joining(",")));
        return parameters;
    }
}

package org.saiwu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.saiwu.contest.Contest;
import org.saiwu.contest.UnitNames;

/** {@code entries.two-routes}: a unit hands in all of its entries through one nominating unit, that of the unit table if there is one. */
public final class TwoRoutesCheck implements BatchCheck {
    private final UnitNames units;
    private final Map<String, String> nominatedBy;
    private final ConcurrentLinkedQueue<Route> routes = new ConcurrentLinkedQueue<>();

    /** With the nominating unit of each unit, by any names, as the unit table has it; empty without one. */
    public TwoRoutesCheck(Contest contest, Map<String, String> nominatedBy) {
        units = UnitNames.of(contest);
        Map<String, String> canonical = new LinkedHashMap<>();
        nominatedBy.forEach((unit, by) -> canonical.put(units.canonical(unit), by));
        this.nominatedBy = Map.copyOf(canonical);
    }

    private record Route(int index, String entry, String unit, String by) {}

    @Override
    public void take(int index, EntryResult result) {
        if (result.unit().isPresent() && result.nominatedBy().isPresent()) {
            routes.add(new Route(
                    index,
                    result.id(),
                    result.unit().get(),
                    result.nominatedBy().get()));
        }
    }

    @Override
    public List<Finding> finish() {
        Map<String, List<Route>> byUnit = new TreeMap<>();
        routes.forEach(route -> byUnit.computeIfAbsent(units.canonical(route.unit()), unit -> new ArrayList<>())
                .add(route));
        List<Finding> findings = new ArrayList<>();
        byUnit.forEach((unit, own) -> {
            own.sort(Comparator.comparingInt(Route::index));
            String declared = nominatedBy.get(unit);
            if (declared == null) {
                differing(own, findings);
            } else {
                own.stream()
                        .filter(route -> !units.same(route.by(), declared))
                        .map(route -> wrongRoute(route, declared))
                        .forEach(findings::add);
            }
        });
        return findings;
    }

    private static Finding wrongRoute(Route route, String declared) {
        return Finding.of(FindingKind.WRONG_ROUTE)
                .with("unit", route.unit())
                .with("actual", route.by())
                .with("expected", declared)
                .between(List.of(route.entry()));
    }

    private void differing(List<Route> own, List<Finding> findings) {
        Map<String, String> ways = new LinkedHashMap<>();
        own.forEach(route -> ways.putIfAbsent(units.canonical(route.by()), route.by()));
        if (ways.size() > 1) {
            List<String> entries = own.stream().map(Route::entry).toList();
            findings.add(Finding.of(FindingKind.TWO_ROUTES)
                    .with("unit", own.get(0).unit())
                    .with("routes", Value.ofTexts(List.copyOf(ways.values())))
                    .with("entries", Value.ofTexts(entries))
                    .between(entries));
        }
    }
}

package org.saiwu.quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds nominations against places. */
public final class QuotaCheck {
    private final UnitTable table;
    private final Map<String, Long> places;
    private final Set<String> exemptSubmitters;
    private final List<String> categories;
    /** By name of the nominating unit; the table's units first, as listed. */
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private final TreeMap<String, Count> unknown = new TreeMap<>(TieSettler::byCodePoints);
    private final TreeMap<String, Route> routes = new TreeMap<>(TieSettler::byCodePoints);

    private QuotaCheck(
            UnitTable table, Map<String, Long> places, Set<String> exemptSubmitters, List<String> categories) {
        this.table = table;
        this.places = places;
        this.exemptSubmitters = exemptSubmitters;
        this.categories = categories;
        for (Unit unit : table.units()) {
            boolean nominates = table.nominatorOf(unit).filter(unit::equals).isPresent();
            if (nominates || places.containsKey(unit.name())) {
                counts.put(unit.name(), new Count());
            }
        }
    }

    /**
     * Counts nominations for each nominating unit, less those of exempt kinds of submitters, and compares them with the
     * places.
     *
     * @param table the units
     * @param nominations the roster
     * @param places places by name of the nominating unit; a unit without an entry has no quota to exceed
     * @param exemptSubmitters kinds of submitters that take no place
     * @param categories the category ids over which an even spread is advised, in order
     */
    public static QuotaCheckResult check(
            UnitTable table,
            List<Nomination> nominations,
            Map<String, Long> places,
            Set<String> exemptSubmitters,
            List<String> categories) {
        QuotaCheck check = new QuotaCheck(table, places, exemptSubmitters, categories);
        nominations.forEach(check::count);
        return check.result();
    }

    private void count(Nomination nomination) {
        Optional<Unit> unit = table.find(nomination.unit());
        String unitName = table.display(nomination.unit());
        Optional<String> declared = unit.flatMap(table::nominatorOf).map(Unit::name);
        // What the roster says goes before what the table says; that they differ is reported as a second route.
        Optional<String> named = nomination.nominator().map(this::finalNominator);
        String nominator = named.or(() -> declared).orElse(unitName);
        Route route = routes.computeIfAbsent(unitName, name -> new Route());
        // A unit without a nominating unit in the table has a route of its own only when it has places of its own.
        boolean fixedRoute = unit.filter(known -> known.nominatedBy().isPresent() || places.containsKey(known.name()))
                .isPresent();
        declared.filter(name -> fixedRoute).ifPresent(route.nominators::add);
        route.nominators.add(nominator);
        route.rows.add(nomination.row());

        boolean known = table.find(nominator).isPresent();
        Count count = (known ? counts : unknown).computeIfAbsent(nominator, name -> new Count());
        if (exemptSubmitters.contains(nomination.submitter())) {
            count.exempt++;
            count.exemptRows.add(nomination.row());
            return;
        }
        count.counted++;
        count.rows.add(nomination.row());
        count.byCategory.merge(nomination.category(), 1L, Long::sum);
        count.pilot += unit.filter(Unit::pilot).isPresent() ? 1 : 0;
    }

    private String finalNominator(String name) {
        return table.find(name).flatMap(table::nominatorOf).map(Unit::name).orElseGet(() -> table.display(name));
    }

    private QuotaCheckResult result() {
        List<QuotaCheckResult.UnitCount> units = new ArrayList<>();
        counts.forEach((name, count) -> units.add(unitCount(name, count, true)));
        unknown.forEach((name, count) -> units.add(unitCount(name, count, false)));
        List<QuotaCheckResult.TwoRoutes> twoRoutes = new ArrayList<>();
        routes.forEach((unit, route) -> {
            if (route.nominators.size() > 1) {
                twoRoutes.add(new QuotaCheckResult.TwoRoutes(unit, List.copyOf(route.nominators), route.rows));
            }
        });
        return new QuotaCheckResult(units, twoRoutes);
    }

    private QuotaCheckResult.UnitCount unitCount(String name, Count count, boolean known) {
        Long quota = places.get(name);
        Map<String, Long> byCategory = new LinkedHashMap<>();
        categories.forEach(category -> byCategory.put(category, count.byCategory.getOrDefault(category, 0L)));
        long most =
                byCategory.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long least =
                byCategory.values().stream().mapToLong(Long::longValue).min().orElse(0);
        count.byCategory.forEach(byCategory::putIfAbsent);
        return new QuotaCheckResult.UnitCount(
                name,
                known ? standing(count.counted, quota) : QuotaCheckResult.Standing.UNKNOWN_UNIT,
                quota == null ? OptionalLong.empty() : OptionalLong.of(quota),
                count.counted,
                count.exempt,
                byCategory,
                most - least <= 1,
                count.pilot,
                count.rows,
                count.exemptRows);
    }

    private static QuotaCheckResult.Standing standing(long counted, @Nullable Long quota) {
        if (quota == null) {
            return QuotaCheckResult.Standing.NO_QUOTA;
        }
        int side = Long.compare(counted, quota);
        return side > 0
                ? QuotaCheckResult.Standing.OVER
                : side == 0 ? QuotaCheckResult.Standing.FULL : QuotaCheckResult.Standing.UNDER;
    }

    private static final class Count {
        private long counted;
        private long exempt;
        private long pilot;
        private final List<String> rows = new ArrayList<>();
        private final List<String> exemptRows = new ArrayList<>();
        private final Map<String, Long> byCategory = new TreeMap<>(TieSettler::byCodePoints);
    }

    private static final class Route {
        private final Set<String> nominators = new TreeSet<>(TieSettler::byCodePoints);
        private final List<String> rows = new ArrayList<>();
    }
}

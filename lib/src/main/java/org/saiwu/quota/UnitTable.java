package org.saiwu.quota;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saiwu.contest.Contest;
import org.saiwu.contest.QuotaRule;
import org.saiwu.contest.UnitNames;

/** Units found by name or alias, where differences that {@link UnitNames} ignores make none. */
public final class UnitTable {
    private final List<Unit> units;
    private final UnitNames names;
    private final Map<String, Unit> byName = new LinkedHashMap<>();
    private final Set<String> ambiguous = new TreeSet<>(TieSettler::byCodePoints);

    private UnitTable(List<Unit> units, UnitNames names) {
        this.units = List.copyOf(units);
        this.names = names;
        Map<String, Unit> byAlias = new LinkedHashMap<>();
        for (Unit unit : this.units) {
            enter(unit.name(), unit, byName);
            unit.aliases().forEach(alias -> enter(alias, unit, byAlias));
        }
        byAlias.forEach(byName::putIfAbsent);
    }

    private void enter(String name, Unit unit, Map<String, Unit> index) {
        Unit other = index.putIfAbsent(names.canonical(name), unit);
        if (other != null && !other.equals(unit)) {
            ambiguous.add(name);
        }
    }

    /** A table of these units, known also by the contest's aliases; a unit's own name goes before another's alias. */
    public static UnitTable of(List<Unit> units, UnitNames names) {
        return new UnitTable(units, names);
    }

    /** The units as listed. */
    public List<Unit> units() {
        return units;
    }

    /** The name that reports use for a unit, whether or not the table has it. */
    public String display(String name) {
        return find(name).map(Unit::name).orElseGet(() -> names.display(name));
    }

    /** The unit that is called this, by its name or an alias. */
    public Optional<Unit> find(String name) {
        return Optional.ofNullable(byName.get(names.canonical(name)));
    }

    /**
     * The unit whose quota a work of this unit counts against: through {@code nominatedBy} as far as it leads; nothing when that
     * is a unit that the table doesn't have, or leads in a circle.
     */
    public Optional<Unit> nominatorOf(Unit unit) {
        Set<String> seen = new HashSet<>();
        Unit current = unit;
        while (current.nominatedBy().isPresent()) {
            Optional<Unit> next = find(current.nominatedBy().get());
            if (next.isEmpty() || !seen.add(current.name())) {
                return Optional.empty();
            }
            if (next.get().name().equals(current.name())) {
                return next;
            }
            current = next.get();
        }
        return Optional.of(current);
    }

    /** The nominating unit of each unit that names one, by the unit's name. */
    public Map<String, String> nominators() {
        Map<String, String> nominators = new LinkedHashMap<>();
        units.forEach(unit -> unit.nominatedBy().ifPresent(by -> nominators.put(unit.name(), display(by))));
        return nominators;
    }

    /** Places of nominating units: their own, or else those of their type in the contest; a unit without either is left out. */
    public Map<String, Long> places(Contest contest) {
        Map<String, Long> ofType = contest.quota().map(QuotaRule::placesByType).orElse(Map.of());
        Map<String, Long> places = new LinkedHashMap<>();
        for (Unit unit : units) {
            boolean nominates = nominatorOf(unit).filter(unit::equals).isPresent();
            if (unit.places().isPresent()) {
                places.put(unit.name(), unit.places().getAsLong());
            } else if (nominates && ofType.containsKey(unit.type())) {
                places.put(unit.name(), ofType.get(unit.type()));
            }
        }
        return places;
    }

    /** Names and aliases that stand for more than one unit, in order; each finds the first that has it. */
    public List<String> ambiguous() {
        return List.copyOf(ambiguous);
    }
}

package org.saiwu.cli.award;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.saiwu.award.AwardTally;
import org.saiwu.award.CountedUnit;
import org.saiwu.award.Work;
import org.saiwu.contest.UnitNames;
import org.saiwu.quota.Unit;
import org.saiwu.quota.UnitTable;

/**
 * Which unit the works of a unit count for: with a unit table the one that nominates, as {@code quota check} has it; without one
 * their own.
 *
 * @param nominators the nominating unit of a work by its id, where the roster says so; it goes before what the table says
 */
record NominatingUnits(UnitNames names, Optional<UnitTable> table, Map<String, String> nominators) {

    /** The name that reports use for a unit. */
    String display(String unit) {
        return table.map(known -> known.display(unit)).orElseGet(() -> names.display(unit));
    }

    CountedUnit of(Work work) {
        if (table.isEmpty()) {
            return CountedUnit.own(work);
        }
        String route = nominators.getOrDefault(work.id(), work.unit());
        Optional<Unit> known = table.get().find(route);
        if (known.isEmpty()) {
            return new CountedUnit(display(route), "");
        }
        // The table may name a nominating unit without having a row for it.
        Unit nominator = table.get().nominatorOf(known.get()).orElse(known.get());
        Optional<String> outside =
                nominator.nominatedBy().filter(by -> table.get().find(by).isEmpty());
        return outside.map(by -> new CountedUnit(display(by), ""))
                .orElseGet(() -> new CountedUnit(nominator.name(), nominator.type()));
    }

    /** Units with entries that the table doesn't have, in order. */
    TreeSet<String> unknown(AwardTally tally) {
        TreeSet<String> unknown = new TreeSet<>();
        table.ifPresent(known -> tally.units().stream()
                .map(unit -> unit.unit())
                .filter(name -> known.find(name).isEmpty())
                .forEach(unknown::add));
        return unknown;
    }
}

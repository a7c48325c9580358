package org.saiwu.quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.check.Finding;
import org.saiwu.check.SeveritySettings;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Contest;
import org.saiwu.contest.UnitNames;
import org.saiwu.contest.UnitType;

/** Holds a roster against the quotas of its units; every row is an entry of the result, and what is found is between them. */
public final class RosterCheck {
    private RosterCheck() {}

    /** With a unit table, or else with the types of units that the roster itself names. */
    public static ValidationResult check(Contest contest, List<RosterEntry> roster, Optional<UnitTable> table) {
        RosterResults results = new RosterResults(contest);
        List<EntryResult> entries =
                roster.stream().map(row -> results.of(row.id(), row)).toList();
        // A row without any unit has a finding of its own for that.
        List<RosterEntry> named =
                roster.stream().filter(row -> !nominator(row).isEmpty()).toList();
        UnitTable units = table.orElseGet(() -> unitsOf(contest, named));
        QuotaCheckResult result = QuotaBatchCheck.result(
                contest, units, named.stream().map(RosterEntry::nomination).toList());
        QuotaFindings findings = new QuotaFindings(contest);
        List<Finding> found = new ArrayList<>(findings.of(result));
        found.addAll(findings.ofRoutes(result));
        List<Finding> weighed = new SeveritySettings(contest).weigh(found);
        Summary summary = Summary.EMPTY;
        for (EntryResult entry : entries) {
            summary = summary.plus(entry);
        }
        for (Finding finding : weighed) {
            summary = summary.plus(finding);
        }
        return new ValidationResult(contest, new Listed(entries), weighed, summary, true);
    }

    /** Nominating units in the order of their names, each of the first type that a row gives it. */
    private static UnitTable unitsOf(Contest contest, List<RosterEntry> roster) {
        UnitNames names = UnitNames.of(contest);
        Map<String, Unit> units = new LinkedHashMap<>();
        roster.stream()
                .sorted((a, b) -> TieSettler.byCodePoints(nominator(a), nominator(b)))
                .forEach(entry -> {
                    String type =
                            entry.unitType().map(text -> typeId(contest, text)).orElse("");
                    units.merge(
                            names.canonical(nominator(entry)),
                            Unit.of(names.display(nominator(entry)), type),
                            (known, same) -> known.type().isEmpty() ? same : known);
                });
        return UnitTable.of(List.copyOf(units.values()), names);
    }

    private static String nominator(RosterEntry entry) {
        return entry.nominatedBy().or(entry::unit).orElse("");
    }

    private static String typeId(Contest contest, String text) {
        return contest.quota().stream()
                .flatMap(quota -> quota.unitTypes().stream())
                .filter(type -> RosterWords.means(text, RosterWords.namesOf(type)))
                .map(UnitType::id)
                .findFirst()
                .orElse(text);
    }

    private record Listed(List<EntryResult> entries) implements EntryResults {
        @Override
        public void forEach(Visitor visitor) throws java.io.IOException {
            for (EntryResult entry : entries) {
                visitor.take(entry);
            }
        }

        @Override
        public void forEachWorstFirst(Visitor visitor) throws java.io.IOException {
            forEach(visitor);
        }
    }
}

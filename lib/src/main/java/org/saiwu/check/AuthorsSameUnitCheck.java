package org.saiwu.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Submitter;
import org.saiwu.contest.UnitNames;
import org.saiwu.entry.Entry;
import org.saiwu.entry.Metadata;

/** {@code authors.same-unit}: all authors of an entry come from one unit, where the contest asks for it. */
final class AuthorsSameUnitCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        Optional<Submitter> submitter =
                entry.metadata().submitter().filter(kind -> kind.authors().sameUnit());
        if (submitter.isEmpty()) {
            return List.of();
        }
        UnitNames names = UnitNames.of(contest);
        Map<String, String> units = new LinkedHashMap<>();
        unitsOf(entry.metadata()).forEach(unit -> units.putIfAbsent(names.canonical(unit), unit));
        return units.size() < 2
                ? List.of()
                : List.of(Finding.of(FindingKind.AUTHORS_OF_TWO_UNITS)
                        .with("units", Value.ofTexts(List.copyOf(units.values())))
                        .under(submitter.get().clause()));
    }

    /** The units of the authors one by one, or, where the form doesn't say them so, the units that it names. */
    private static List<String> unitsOf(Metadata metadata) {
        boolean each =
                metadata.authors().stream().anyMatch(author -> author.unit().isPresent());
        if (!each) {
            return metadata.units();
        }
        return metadata.authors().stream()
                .flatMap(author -> author.unit().or(metadata::unit).stream())
                .toList();
    }
}

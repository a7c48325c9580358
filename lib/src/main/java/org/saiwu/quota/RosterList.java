package org.saiwu.quota;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Submitter;
import org.saiwu.contest.UnitNames;
import org.saiwu.entry.Author;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.EntrySource;
import org.saiwu.entry.Particulars;

/** Makes the nomination summary out of the particulars of entries. */
public final class RosterList {
    private static final String PLURAL = "；";

    private final Contest contest;
    private final RosterColumns columns;
    private final UnitNames names;

    public RosterList(Contest contest) {
        this.contest = contest;
        this.columns = new RosterColumns(contest);
        this.names = UnitNames.of(contest);
    }

    /** The entries by category in the order of the contest, then by nominating unit, unit, title and path. */
    public List<RosterEntry> of(List<EntrySource> sources, EntryReader reader) throws IOException {
        List<RosterEntry> entries = new ArrayList<>();
        for (EntrySource source : sources) {
            entries.add(entry(reader.particulars(source)));
        }
        List<String> order = contest.categories().stream().map(Category::id).toList();
        entries.sort(Comparator.comparingInt((RosterEntry entry) ->
                        entry.category().map(order::indexOf).orElse(order.size()))
                .thenComparing(entry -> entry.nominatedBy().orElse(""), TieSettler::byCodePoints)
                .thenComparing(entry -> entry.unit().orElse(""), TieSettler::byCodePoints)
                .thenComparing(entry -> entry.title().orElse(""), TieSettler::byCodePoints)
                .thenComparing(RosterEntry::id, TieSettler::byCodePoints));
        return entries;
    }

    private RosterEntry entry(Particulars particulars) {
        Map<String, String> others = new LinkedHashMap<>();
        for (String id : columns.others()) {
            Optional.ofNullable(particulars.fields().get(id))
                    .ifPresent(values -> others.put(id, String.join(PLURAL, values)));
        }
        return new RosterEntry(
                particulars.id(),
                Optional.of(particulars.id()),
                particulars.metadata().title(),
                particulars.metadata().category().map(Category::id),
                particulars.metadata().submitter().map(Submitter::id),
                particulars.metadata().authors().stream().map(Author::name).toList(),
                particulars.metadata().unit().map(names::display),
                particulars.metadata().nominatedBy().map(names::display),
                Optional.empty(),
                others);
    }
}

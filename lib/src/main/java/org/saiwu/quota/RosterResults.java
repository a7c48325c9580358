package org.saiwu.quota;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saiwu.check.EntryChecker;
import org.saiwu.check.EntryChecks;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Submitter;
import org.saiwu.entry.Author;
import org.saiwu.entry.Entry;
import org.saiwu.entry.Layout;
import org.saiwu.entry.Metadata;
import org.saiwu.entry.MetadataProblem;

/** Rows of a roster as entries without files: what a row says is held against the rules about people, and goes into those between entries. */
public final class RosterResults {
    private final Contest contest;
    private final EntryChecker checker;

    public RosterResults(Contest contest) {
        this.contest = contest;
        this.checker = new EntryChecker(contest, EntryChecks.ofParticulars());
    }

    /**
     * The result of a row.
     *
     * @param id tells the row apart from every other entry of the run
     */
    public EntryResult of(String id, RosterEntry row) {
        return of(id, row, List.of());
    }

    /** The result of a row whose entry is not at hand; where the row says where the entry should be, that is a warning. */
    public EntryResult ofAbsent(String id, RosterEntry row) {
        return of(
                id,
                row,
                row.path().stream()
                        .map(path -> Finding.of(FindingKind.ROSTER_ENTRY_ABSENT)
                                .with("place", row.place())
                                .with("path", path))
                        .toList());
    }

    private EntryResult of(String id, RosterEntry row, List<Finding> known) {
        Entry entry = new Entry(
                id,
                Path.of(""),
                Layout.UNPACKED_FOLDER,
                metadata(row),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        EntryResult held = checker.check(entry, known);
        return new EntryResult(
                id,
                row.path().orElse(row.place()),
                row.category(),
                held.submitter(),
                row.title(),
                held.topic(),
                row.authors(),
                row.unit(),
                row.nominatedBy(),
                held.status(),
                List.of(),
                held.findings());
    }

    private Metadata metadata(RosterEntry row) {
        return new Metadata(
                row.category().flatMap(contest::category),
                submitter(row),
                row.title(),
                Optional.ofNullable(row.others().get("topic")),
                row.authors().stream()
                        .map(name -> new Author(name, Optional.empty()))
                        .toList(),
                row.unit().stream().toList(),
                row.nominatedBy(),
                Optional.empty(),
                // A roster without a column of authors says nothing of how many there are.
                row.authors().isEmpty() ? Optional.empty() : Optional.of(row.place()),
                unitMissing(row));
    }

    /** As the row says, or the only kind that may enter its category. */
    private Optional<Submitter> submitter(RosterEntry row) {
        List<Submitter> possible = contest.submitters().stream()
                .filter(kind ->
                        row.category().filter(kind.categories()::contains).isPresent())
                .toList();
        return row.submitter()
                .flatMap(contest::submitter)
                .or(() -> possible.stream().findFirst().filter(only -> possible.size() == 1));
    }

    private List<MetadataProblem> unitMissing(RosterEntry row) {
        if (row.unit().isPresent() || row.nominatedBy().isPresent()) {
            return List.of();
        }
        return contest.form().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.id().equals(RosterColumns.UNIT) && field.required())
                .<MetadataProblem>map(field -> new MetadataProblem.Missing(field, row.place()))
                .toList();
    }
}

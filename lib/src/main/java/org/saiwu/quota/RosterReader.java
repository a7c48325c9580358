package org.saiwu.quota;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Submitter;
import org.saiwu.table.Row;
import org.saiwu.table.Table;
import org.saiwu.table.TableException;
import org.saiwu.table.TableNote;
import org.saiwu.table.TableProblem;
import org.saiwu.table.TableReader;

/** Reads nomination summaries from xlsx, xls or csv: those that this program made, and those that people type. */
public final class RosterReader {
    /** Between the names of authors in one cell. */
    static final String AUTHOR_SEPARATOR = "、";

    private final Contest contest;
    private final RosterColumns columns;

    public RosterReader(Contest contest) {
        this.contest = contest;
        this.columns = new RosterColumns(contest);
    }

    /**
     * A roster as read.
     *
     * @param notes what a reader of the figures should know about the table
     */
    public record Roster(List<RosterEntry> entries, List<TableNote> notes) {
        public Roster {
            entries = List.copyOf(entries);
            notes = List.copyOf(notes);
        }
    }

    /**
     * All rows, those left out that only add up the others.
     *
     * @throws TableException when the table has no column of units, a row that does not say where its entry is names neither a unit
     *     nor a nominating unit, or a category or kind of submitter is none of the contest's
     */
    public Roster read(Path file) throws TableException, IOException {
        try (Table table = TableReader.open(file, QuotaColumns.aliases(columns.names(), Set.of(RosterColumns.UNIT)))) {
            List<RosterEntry> entries = new ArrayList<>();
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                if (!isTotal(row.get())) {
                    entries.add(entry(row.get(), table));
                }
            }
            return new Roster(entries, table.notes());
        }
    }

    private static boolean isTotal(Row row) {
        return row.text(RosterColumns.NUMBER).filter(UnitFile::isTotal).isPresent()
                || row.text(RosterColumns.UNIT).filter(UnitFile::isTotal).isPresent();
    }

    private RosterEntry entry(Row row, Table table) throws TableException {
        Optional<String> unit = row.text(RosterColumns.UNIT);
        Optional<String> nominatedBy = row.text(RosterColumns.NOMINATED_BY);
        if (unit.isEmpty()
                && nominatedBy.isEmpty()
                && row.text(RosterColumns.PATH).isEmpty()) {
            throw row.bad(RosterColumns.UNIT, TableProblem.Expectation.NOT_BLANK);
        }
        Optional<Category> category = category(row);
        Map<String, String> others = new LinkedHashMap<>();
        columns.others().forEach(id -> row.text(id).ifPresent(text -> others.put(id, text)));
        String sheet = table.sheet().isEmpty() ? table.file().getFileName() + ":" : table.sheet() + "!";
        return new RosterEntry(
                sheet + row.number(),
                row.text(RosterColumns.PATH),
                row.text(RosterColumns.TITLE),
                category.map(Category::id),
                submitter(row, category),
                row.text(RosterColumns.AUTHORS).map(RosterReader::people).orElse(List.of()),
                unit,
                nominatedBy,
                row.text(RosterColumns.UNIT_TYPE),
                others);
    }

    private Optional<Category> category(Row row) throws TableException {
        Optional<String> text = row.text(RosterColumns.CATEGORY);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Category> category = RosterWords.category(contest, text.get());
        if (category.isEmpty()) {
            throw CategoryFile.unknown(row, contest);
        }
        return category;
    }

    private Optional<String> submitter(Row row, Optional<Category> category) throws TableException {
        Optional<String> text = row.text(RosterColumns.SUBMITTER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Submitter> submitter = RosterWords.submitter(contest, text.get(), category);
        if (submitter.isEmpty()) {
            throw row.notOneOf(
                    RosterColumns.SUBMITTER,
                    contest.submitters().stream()
                            .map(kind -> kind.title().zh())
                            .distinct()
                            .toList());
        }
        return submitter.map(Submitter::id);
    }

    private static List<String> people(String text) {
        return Arrays.stream(text.split("[、，,;；\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}

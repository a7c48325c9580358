package org.saiwu.report.roster;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Language;
import org.saiwu.contest.Submitter;
import org.saiwu.quota.RosterColumns;
import org.saiwu.quota.RosterEntry;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.page.Tile;
import org.saiwu.report.page.Tone;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;
import org.saiwu.table.SheetColumn;

/**
 * The nomination summary, with the columns that the contest's form has.
 *
 * @param units names of units to offer in the workbook besides those that occur
 */
public record RosterReport(Contest contest, List<RosterEntry> entries, List<String> units) implements TabularReport {
    public RosterReport {
        entries = List.copyOf(entries);
        units = List.copyOf(units);
    }

    @Override
    public TabularDocument document(ReportContext context) {
        Language language = context.language();
        Messages words = Messages.of("roster", language);
        List<TabularDocument.Column> columns =
                columns().ids().stream().map(id -> column(id, language)).toList();
        List<Tile> tiles = new ArrayList<>(List.of(Tile.of(words.get("tile.entries"), entries.size(), Tone.PLAIN)));
        for (Category category : contest.categories()) {
            tiles.add(Tile.of(category.title().in(language), count(category.id()), Tone.PLAIN));
        }
        return new TabularDocument(
                words.get("title"),
                contest.title().in(language),
                words.say("lead", Map.of("entries", entries.size())),
                tiles,
                List.of(),
                Optional.empty(),
                List.of(TabularDocument.Section.of(words.get("title"), columns, rows(language))));
    }

    private long count(String category) {
        return entries.stream()
                .filter(entry -> entry.category().filter(category::equals).isPresent())
                .count();
    }

    private RosterColumns columns() {
        return new RosterColumns(contest);
    }

    private TabularDocument.Column column(String id, Language language) {
        SheetColumn sheet = SheetColumn.of(columns().header(id, language)).withChoices(choices(id, language));
        boolean number = id.equals(RosterColumns.NUMBER);
        return new TabularDocument.Column(sheet.header(), number, sheet);
    }

    /** What a cell of the workbook offers to choose from. */
    private List<String> choices(String id, Language language) {
        return switch (id) {
            case RosterColumns.CATEGORY ->
                contest.categories().stream()
                        .map(category -> category.title().in(language))
                        .toList();
            case RosterColumns.SUBMITTER ->
                contest.submitters().stream()
                        .map(submitter -> submitter.title().in(language))
                        .distinct()
                        .toList();
            case RosterColumns.UNIT -> known(entries.stream().flatMap(entry -> entry.unit().stream()));
            case RosterColumns.NOMINATED_BY -> known(entries.stream().flatMap(entry -> entry.nominatedBy().stream()));
            default -> List.of();
        };
    }

    private List<String> known(Stream<String> occurring) {
        TreeSet<String> names = new TreeSet<>(units);
        occurring.forEach(names::add);
        return List.copyOf(names);
    }

    private List<List<CellValue>> rows(Language language) {
        List<List<CellValue>> rows = new ArrayList<>();
        for (RosterEntry entry : entries) {
            List<CellValue> row = new ArrayList<>();
            for (String id : columns().ids()) {
                row.add(
                        id.equals(RosterColumns.NUMBER)
                                ? CellValue.number(rows.size() + 1L)
                                : CellValue.text(shown(id, entry, language)));
            }
            rows.add(row);
        }
        return rows;
    }

    private String shown(String id, RosterEntry entry, Language language) {
        return switch (id) {
            case RosterColumns.CATEGORY ->
                entry.category()
                        .flatMap(contest::category)
                        .map(Category::title)
                        .map(title -> title.in(language))
                        .orElse("");
            case RosterColumns.SUBMITTER ->
                entry.submitter()
                        .flatMap(contest::submitter)
                        .map(Submitter::title)
                        .map(title -> title.in(language))
                        .orElse("");
            default -> plain(id, entry);
        };
    }

    private static String plain(String id, RosterEntry entry) {
        return switch (id) {
            case RosterColumns.TITLE -> entry.title().orElse("");
            case RosterColumns.CATEGORY -> entry.category().orElse("");
            case RosterColumns.SUBMITTER -> entry.submitter().orElse("");
            case RosterColumns.AUTHORS -> String.join("、", entry.authors());
            case RosterColumns.UNIT -> entry.unit().orElse("");
            case RosterColumns.NOMINATED_BY -> entry.nominatedBy().orElse("");
            case RosterColumns.PATH -> entry.path().orElse("");
            default -> Optional.ofNullable(entry.others().get(id)).orElse("");
        };
    }

    @Override
    public Sheet csv() {
        List<String> ids = columns().ids();
        List<List<CellValue>> rows = new ArrayList<>();
        for (RosterEntry entry : entries) {
            List<CellValue> row = new ArrayList<>();
            for (String id : ids) {
                row.add(
                        id.equals(RosterColumns.NUMBER)
                                ? CellValue.number(rows.size() + 1L)
                                : CellValue.text(plain(id, entry)));
            }
            rows.add(row);
        }
        return Sheet.of("roster", ids, rows);
    }

    @Override
    public void writeJson(JsonGenerator json, ReportContext context) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", 1);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "saiwu");
        json.writeStringField("version", context.toolVersion());
        json.writeEndObject();
        json.writeObjectFieldStart("contest");
        json.writeStringField("id", contest.id());
        json.writeStringField("digest", contest.digest());
        json.writeEndObject();
        json.writeArrayFieldStart("entries");
        for (RosterEntry entry : entries) {
            json.writeStartObject();
            for (String id : columns().ids()) {
                if (id.equals(RosterColumns.AUTHORS)) {
                    json.writeArrayFieldStart(id);
                    for (String author : entry.authors()) {
                        json.writeString(author);
                    }
                    json.writeEndArray();
                } else if (!id.equals(RosterColumns.NUMBER)) {
                    String text = plain(id, entry);
                    json.writeStringField(id, text.isEmpty() ? null : text);
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

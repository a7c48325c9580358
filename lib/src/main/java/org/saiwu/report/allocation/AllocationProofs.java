package org.saiwu.report.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saiwu.quota.Allocation;
import org.saiwu.quota.AllocationMethod;
import org.saiwu.quota.AllocationOutcome;
import org.saiwu.quota.DivisorRange;
import org.saiwu.quota.Fraction;
import org.saiwu.quota.Infeasible;
import org.saiwu.quota.MethodComparison;
import org.saiwu.quota.Settlement;
import org.saiwu.quota.Tie;
import org.saiwu.quota.TieKey;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.table.CellValue;

/** What shows that an allocation is right: ties and how they were settled, divisors, parameters, other methods. */
final class AllocationProofs {
    private final AllocationReport report;
    private final Allocation allocation;
    private final Messages words;
    private final ObstacleSentences sentences;
    private final ReportContext context;

    AllocationProofs(AllocationReport report, Messages words, ObstacleSentences sentences, ReportContext context) {
        this.report = report;
        this.allocation = report.allocation();
        this.words = words;
        this.sentences = sentences;
        this.context = context;
    }

    Section comparison(MethodComparison compared) {
        List<AllocationMethod> methods = List.copyOf(compared.outcomes().keySet());
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.get("column.unit"))));
        methods.forEach(method -> columns.add(Column.number(words.get("method.short." + method.id()))));
        columns.add(Column.text(words.get("column.differs")));
        List<List<CellValue>> rows = new ArrayList<>();
        for (MethodComparison.Row row : compared.rows()) {
            List<CellValue> cells = new ArrayList<>(List.of(CellValue.text(row.unit())));
            CellValue.Tone tone = row.differs() ? CellValue.Tone.WARNING : CellValue.Tone.PLAIN;
            methods.forEach(method -> cells.add(Optional.ofNullable(row.places().get(method))
                    .map(places -> CellValue.number(places).in(tone))
                    .orElse(CellValue.blank())));
            cells.add(row.differs() ? CellValue.text(words.get("differs")).in(tone) : CellValue.blank());
            rows.add(cells);
        }
        List<CellValue> totals = new ArrayList<>(List.of(CellValue.text(words.get("open"))));
        methods.forEach(method -> totals.add(openIn(compared.outcomes().get(method))));
        totals.add(CellValue.blank());
        return Section.of(words.get("section.comparison"), columns, rows).withTotals(totals);
    }

    private CellValue openIn(@org.jspecify.annotations.Nullable AllocationOutcome outcome) {
        return outcome instanceof Allocation found
                ? CellValue.number(found.ties().stream()
                        .filter(tie -> tie.categories().isEmpty())
                        .mapToLong(Tie::places)
                        .sum())
                : CellValue.text(words.get("infeasible"));
    }

    Section ties() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (Tie tie : allocation.ties()) {
            rows.add(List.of(
                    CellValue.text(members(tie)),
                    CellValue.number(tie.places()),
                    CellValue.text(words.get("tie.open")).in(CellValue.Tone.WARNING)));
        }
        for (Settlement settlement : allocation.settlements()) {
            rows.add(List.of(
                    CellValue.text(members(settlement.tie())),
                    CellValue.number(settlement.tie().places()),
                    CellValue.text(words.say(
                            settlement.granted().isEmpty() ? "settled.by.order" : "settled.by",
                            Map.of(
                                    "keys",
                                    keys(settlement.keys()),
                                    "granted",
                                    sentences.list(settlement.granted()))))));
        }
        Column outcome = Column.text(words.get("column.tie.outcome"));
        Column members = Column.text(words.get("column.tie"));
        return Section.of(
                        words.get("section.ties"),
                        List.of(
                                new Column(
                                        members.header(),
                                        false,
                                        members.sheet().withWidth(50).wrapped()),
                                Column.number(words.get("column.tie.places")),
                                new Column(
                                        outcome.header(),
                                        false,
                                        outcome.sheet().withWidth(60).wrapped())),
                        rows)
                .notInText();
    }

    private String members(Tie tie) {
        String units = sentences.list(tie.units());
        return tie.categories().isEmpty()
                ? units
                : units + " × "
                        + sentences.list(tie.categories().stream()
                                .map(sentences::category)
                                .toList());
    }

    private String keys(List<TieKey> keys) {
        return keys.stream().map(this::key).collect(Collectors.joining(words.get("list.separator")));
    }

    private String key(TieKey key) {
        if (key instanceof TieKey.Lot lot) {
            return words.say("key.lot", Map.of("seed", lot.seed()));
        }
        return words.get(key instanceof TieKey.PilotFirst ? "key.pilot" : "key.name");
    }

    /** What a reader has to know beside the figures: ties, differences between methods, how the table was read. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        allocation.ties().forEach(tie -> remarks.add(sentences.tie(tie)));
        if (!allocation.ties().isEmpty()) {
            remarks.add(words.get("tie.open"));
        }
        for (Settlement settlement : allocation.settlements()) {
            remarks.add(words.say(
                    settlement.tie().categories().isEmpty() ? "settled" : "settled.categories",
                    Map.of(
                            "places",
                            settlement.tie().places(),
                            "units",
                            sentences.list(settlement.tie().units()),
                            "categories",
                            sentences.list(settlement.tie().categories().stream()
                                    .map(sentences::category)
                                    .toList()),
                            "keys",
                            keys(settlement.keys()),
                            "granted",
                            sentences.list(settlement.granted()))));
        }
        report.comparison().ifPresent(compared -> remarks.addAll(differences(compared)));
        report.notes()
                .forEach(note -> remarks.add(note.sentence(context.language().locale())));
        return remarks;
    }

    private List<String> differences(MethodComparison compared) {
        List<String> remarks = new ArrayList<>();
        List<String> differing = compared.rows().stream()
                .filter(MethodComparison.Row::differs)
                .map(MethodComparison.Row::unit)
                .toList();
        remarks.add(
                differing.isEmpty()
                        ? words.get("compared.same")
                        : words.say(
                                "compared.differ",
                                Map.of("count", differing.size(), "units", sentences.list(differing))));
        compared.outcomes().forEach((method, outcome) -> {
            if (outcome instanceof Infeasible none) {
                remarks.add(words.get("method.short." + method.id()) + ": "
                        + sentences.say(none.obstacles().get(0)));
            }
        });
        return remarks;
    }

    Section method() {
        List<List<CellValue>> rows = new ArrayList<>();
        line(rows, "parameter.contest", report.contest().title().in(context.language()));
        line(rows, "parameter.digest", report.contest().digest());
        line(rows, "parameter.tool", "saiwu " + context.toolVersion());
        line(rows, "parameter.method", sentences.method(allocation.method()));
        line(rows, "parameter.total", Long.toString(allocation.total()));
        allocation.parameters().forEach((name, value) -> rows.add(parameter(name, value)));
        allocation.divisors().common().ifPresent(range -> divisors(rows, range));
        allocation
                .divisors()
                .units()
                .forEach((unit, divisor) ->
                        rows.add(row(words.say("divisor.unit", Map.of("unit", unit)), decimal(divisor))));
        allocation
                .divisors()
                .categories()
                .forEach((category, divisor) -> rows.add(row(
                        words.say("divisor.category", Map.of("category", sentences.category(category))),
                        decimal(divisor))));
        Column value = Column.text(words.get("column.value"));
        return Section.of(
                        words.get("section.method"),
                        List.of(
                                Column.text(words.get("column.name")),
                                new Column(
                                        value.header(),
                                        false,
                                        value.sheet().withWidth(60).wrapped())),
                        rows)
                .notInText();
    }

    private void divisors(List<List<CellValue>> rows, DivisorRange range) {
        range.shortest().ifPresent(divisor -> line(rows, "divisor.common", divisor.toPlainString()));
        String none = words.get("divisor.none");
        line(
                rows,
                "divisor.range",
                words.say(
                        "divisor.range.between",
                        Map.of(
                                "lower",
                                range.lower().map(String::valueOf).orElse(none),
                                "upper",
                                range.upper().map(String::valueOf).orElse(none))));
    }

    private List<CellValue> parameter(String name, String value) {
        String shown = value.equals("true") ? words.get("yes") : value.equals("false") ? words.get("no") : value;
        if (name.startsWith("places.")) {
            return row(words.say("parameter.places", Map.of("type", name.substring("places.".length()))), shown);
        }
        if (name.equals("ties") && value.isEmpty()) {
            shown = words.get("parameter.ties.none");
        }
        return row(words.find("parameter." + name).orElse(name), shown);
    }

    private void line(List<List<CellValue>> rows, String key, String value) {
        rows.add(row(words.get(key), value));
    }

    private static List<CellValue> row(String name, String value) {
        return List.of(CellValue.text(name), CellValue.text(value));
    }

    private static String decimal(Fraction divisor) {
        return divisor.toDecimal().map(number -> number.toPlainString()).orElseGet(divisor::toString);
    }
}

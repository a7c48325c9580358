package org.saiwu.report.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.Language;
import org.saiwu.contest.UnitType;
import org.saiwu.quota.Allocation;
import org.saiwu.quota.UnitPlaces;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.page.Tile;
import org.saiwu.report.page.Tone;
import org.saiwu.report.tabular.BarChart;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.table.CellValue;

/** An allocation in the tables and the chart that people read. */
final class AllocationDocument {
    private final AllocationReport report;
    private final Allocation allocation;
    private final Language language;
    private final Messages words;
    private final ObstacleSentences sentences;
    private final AllocationProofs proofs;
    private final BigDecimal weights;
    private final long open;

    AllocationDocument(AllocationReport report, ReportContext context) {
        this.report = report;
        this.allocation = report.allocation();
        this.language = context.language();
        this.words = Messages.of("allocation", language);
        this.sentences = new ObstacleSentences(report.contest(), language);
        this.proofs = new AllocationProofs(report, words, sentences, context);
        this.weights = allocation.units().stream()
                .flatMap(unit -> unit.weight().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        this.open = allocation.ties().stream()
                .filter(tie -> tie.categories().isEmpty())
                .mapToLong(tie -> tie.places())
                .sum();
    }

    TabularDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(units());
        if (!report.categories().isEmpty()) {
            sections.add(byCategory());
        }
        report.comparison().ifPresent(compared -> sections.add(proofs.comparison(compared)));
        if (!allocation.ties().isEmpty() || !allocation.settlements().isEmpty()) {
            sections.add(proofs.ties());
        }
        sections.add(proofs.method());
        return new TabularDocument(
                words.get("title"),
                report.contest().title().in(language),
                lead(),
                tiles(),
                proofs.remarks(),
                Optional.of(chart()),
                sections);
    }

    private String lead() {
        return words.say(
                open > 0 ? "lead.open" : "lead",
                Map.of(
                        "places",
                        allocation.total(),
                        "units",
                        allocation.units().size(),
                        "method",
                        sentences.method(allocation.method()),
                        "open",
                        open));
    }

    private List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>(List.of(
                Tile.of(words.get("tile.places"), allocation.total(), Tone.PLAIN),
                Tile.of(words.get("tile.units"), allocation.units().size(), Tone.PLAIN)));
        if (open > 0) {
            tiles.add(Tile.of(words.get("tile.open"), open, Tone.WARNING));
        }
        report.comparison()
                .ifPresent(compared -> tiles.add(Tile.of(
                        words.get("tile.differ"),
                        compared.rows().stream().filter(row -> row.differs()).count(),
                        Tone.WARNING)));
        return tiles;
    }

    private Section units() {
        boolean weighed = weights.signum() > 0;
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(words.get("column.unit")), Column.text(words.get("column.type"))));
        if (weighed) {
            columns.add(Column.number(words.get("column.weight.header")));
            columns.add(Column.number(words.get("column.share")));
            columns.add(Column.number(words.get("column.claim")));
        }
        columns.add(Column.number(words.get("column.places")));
        columns.add(Column.number(words.get("column.placesShare")));
        if (open > 0) {
            columns.add(Column.number(words.get("column.open")));
        }
        List<List<CellValue>> rows =
                allocation.units().stream().map(unit -> row(unit, weighed)).toList();
        List<CellValue> totals = new ArrayList<>(List.of(CellValue.text(words.get("total")), CellValue.blank()));
        long places = allocation.units().stream().mapToLong(UnitPlaces::places).sum();
        if (weighed) {
            totals.addAll(List.of(CellValue.number(weights), CellValue.blank(), CellValue.blank()));
        }
        totals.addAll(List.of(CellValue.number(places), CellValue.blank()));
        if (open > 0) {
            totals.add(CellValue.number(open));
        }
        return Section.of(words.get("section.units"), columns, rows).withTotals(totals);
    }

    private List<CellValue> row(UnitPlaces unit, boolean weighed) {
        List<CellValue> row = new ArrayList<>(List.of(CellValue.text(unit.name()), CellValue.text(type(unit.type()))));
        if (weighed) {
            row.add(unit.weight().map(CellValue::number).orElse(CellValue.blank()));
            row.add(unit.weight()
                    .map(weight -> CellValue.percent(share(weight, weights)))
                    .orElse(CellValue.blank()));
            row.add(CellValue.number(claim(unit)));
        }
        row.add(CellValue.number(unit.places()));
        row.add(CellValue.percent(placesShare(unit)));
        if (open > 0) {
            long tied = report.openPlaces(unit.name());
            row.add(tied > 0 ? CellValue.number(tied).in(CellValue.Tone.WARNING) : CellValue.blank());
        }
        return row;
    }

    private String type(String id) {
        return report.contest().quota().stream()
                .flatMap(quota -> quota.unitTypes().stream())
                .filter(type -> type.id().equals(id))
                .map(UnitType::title)
                .map(title -> title.in(language))
                .findFirst()
                .orElse(id);
    }

    /** For the eye only: no verdict hangs on a rounded share. */
    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 4, RoundingMode.HALF_UP);
    }

    private BigDecimal placesShare(UnitPlaces unit) {
        return allocation.total() == 0
                ? BigDecimal.ZERO
                : share(BigDecimal.valueOf(unit.places()), BigDecimal.valueOf(allocation.total()));
    }

    /** Places by weight before any rounding, or the average where there are no weights; to two decimals. */
    private BigDecimal claim(UnitPlaces unit) {
        BigDecimal total = BigDecimal.valueOf(allocation.total());
        return weights.signum() > 0
                ? unit.weight().orElse(BigDecimal.ZERO).multiply(total).divide(weights, 2, RoundingMode.HALF_UP)
                : total.divide(BigDecimal.valueOf(Math.max(1, allocation.units().size())), 2, RoundingMode.HALF_UP);
    }

    private Section byCategory() {
        List<String> categories = report.categories();
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.get("column.unit"))));
        categories.forEach(category -> columns.add(Column.number(sentences.category(category))));
        columns.add(Column.number(words.get("total")));
        long[] sums = new long[categories.size() + 1];
        List<List<CellValue>> rows = new ArrayList<>();
        for (UnitPlaces unit : allocation.units()) {
            List<CellValue> row = new ArrayList<>(List.of(CellValue.text(unit.name())));
            for (int i = 0; i < categories.size(); i++) {
                long places = unit.byCategory().getOrDefault(categories.get(i), 0L);
                sums[i] += places;
                row.add(CellValue.number(places));
            }
            sums[categories.size()] += unit.places();
            row.add(CellValue.number(unit.places()));
            rows.add(row);
        }
        List<CellValue> totals = new ArrayList<>(List.of(CellValue.text(words.get("total"))));
        for (long sum : sums) {
            totals.add(CellValue.number(sum));
        }
        return Section.of(words.get("section.categories"), columns, rows).withTotals(totals);
    }

    private BarChart chart() {
        return new BarChart(
                words.get("chart"),
                words.get(weights.signum() > 0 ? "chart.legend" : "chart.legend.plain"),
                allocation.units().stream()
                        .map(unit -> new BarChart.Bar(
                                unit.name(),
                                BigDecimal.valueOf(unit.places()),
                                claim(unit),
                                words.say(
                                        "chart.words",
                                        Map.of(
                                                "places",
                                                unit.places(),
                                                "share",
                                                placesShare(unit)
                                                                .movePointRight(2)
                                                                .toPlainString()
                                                        + "%"))))
                        .toList());
    }
}

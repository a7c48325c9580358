package org.saiwu.report.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.Passage;
import org.saiwu.duplication.Rate;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.report.ReportContext;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;
import org.saiwu.table.SheetColumn;
import org.saiwu.table.Workbook;

/** Six sheets: works, pairs, passages with both texts, clusters, what could not be read, and what it was made with. */
final class DuplicationWorkbook {
    /** A little under the rows that a spreadsheet can hold. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int WIDE = 60;

    private final DuplicationReport report;
    private final ResultLog log;
    private final DuplicationTerms terms;
    private final ReportContext context;

    DuplicationWorkbook(DuplicationReport report, ReportContext context) {
        this.report = report;
        this.log = report.log();
        this.context = context;
        this.terms = new DuplicationTerms(context.language());
    }

    Workbook workbook() {
        return new Workbook(List.of(works(), pairs(), passages(), clusters(), unreadable(), parameters()));
    }

    private Sheet sheet(String key, List<String> columns, Rows rows) {
        List<SheetColumn> header =
                columns.stream().map(column -> column(column)).toList();
        return new Sheet(Sheet.safeName(terms.get(key)), Optional.empty(), header, rows.first(MOST_ROWS));
    }

    private SheetColumn column(String key) {
        SheetColumn column = SheetColumn.of(terms.get(key));
        return key.equals("column.text") || key.equals("column.sourceText")
                ? column.withWidth(WIDE).wrapped()
                : column;
    }

    private Sheet works() {
        Sheet sheet = sheet(
                "section.works",
                List.of(
                        "column.work",
                        "column.title",
                        "column.unit",
                        "column.verdict",
                        "column.rate",
                        "column.duplicated",
                        "column.characters",
                        "column.rewritten",
                        "column.withoutQuotes",
                        "column.withoutOwn",
                        "column.largest",
                        "column.largestCharacters",
                        "column.sources",
                        "column.identical",
                        "column.rawCharacters",
                        "column.templateCharacters",
                        "column.referenceCharacters",
                        "column.suspicions",
                        "column.path"),
                Rows.of(log.entries(), entry -> work(entry.result())));
        return sheet.withTitle(
                terms.get("title") + "  " + DuplicationDocument.lead(report.run(), terms) + "  " + terms.get("decide"));
    }

    private List<CellValue> work(DocumentResult result) {
        return List.of(
                CellValue.text(result.id()),
                CellValue.text(result.title()),
                CellValue.text(result.unit()),
                CellValue.text(terms.verdict(result.verdict())).in(DuplicationDocument.tone(result.verdict())),
                share(result.rate()),
                CellValue.number(result.duplicated()),
                CellValue.number(result.characters()),
                result.rewrittenRate().map(this::share).orElse(CellValue.blank()),
                share(result.withoutQuotes()),
                share(result.withoutOwn()),
                CellValue.text(
                        result.largestSource().map(largest -> largest.id()).orElse("")),
                result.largestSource()
                        .map(largest -> CellValue.number(largest.duplicated()))
                        .orElse(CellValue.blank()),
                CellValue.number(result.sources().size() + result.sourcesOmitted()),
                CellValue.number(result.identicalCount()),
                CellValue.number(result.rawCharacters()),
                CellValue.number(result.templateCharacters()),
                CellValue.number(result.referenceCharacters()),
                CellValue.text(String.join("; ", terms.suspicions(result))),
                CellValue.text(result.path()));
    }

    private CellValue share(Rate rate) {
        return CellValue.percent(
                DuplicationTerms.share(rate, report.run().parameters().threshold()));
    }

    private Sheet pairs() {
        return sheet(
                "section.pairs",
                List.of(
                        "column.work",
                        "column.source",
                        "column.edition",
                        "column.own",
                        "column.duplicated",
                        "column.characters",
                        "column.rate",
                        "column.rewrittenCharacters",
                        "column.passages"),
                Rows.flat(log.entries(), entry -> entry.result().sources().stream()
                        .map(source -> pair(entry.result(), source))));
    }

    private List<CellValue> pair(DocumentResult result, SourceMatch source) {
        return List.of(
                CellValue.text(result.id()),
                CellValue.text(source.id()),
                CellValue.text(source.edition()),
                CellValue.text(source.own() ? terms.get("yes") : ""),
                CellValue.number(source.duplicated()),
                CellValue.number(result.characters()),
                share(new Rate(source.duplicated(), result.characters())),
                report.run().parameters().rewriting() ? CellValue.number(source.rewritten()) : CellValue.blank(),
                CellValue.number(source.passages().size() + source.passagesOmitted()));
    }

    private Sheet passages() {
        return sheet(
                "section.passages",
                List.of(
                        "column.work",
                        "column.source",
                        "column.kind",
                        "column.matched",
                        "column.start",
                        "column.end",
                        "column.sourceStart",
                        "column.sourceEnd",
                        "column.text",
                        "column.sourceText"),
                Rows.flat(log.entries(), entry -> entry.result().sources().stream()
                        .flatMap(source -> Stream.concat(
                                source.passages().stream()
                                        .map(passage -> passage(
                                                entry.result(),
                                                source,
                                                passage,
                                                passage.common() ? "kind.common" : "kind.exact")),
                                source.rewrittenPassages().stream()
                                        .map(passage -> passage(entry.result(), source, passage, "kind.rewritten"))))));
    }

    private List<CellValue> passage(DocumentResult result, SourceMatch source, Passage passage, String kind) {
        return List.of(
                CellValue.text(result.id()),
                CellValue.text(source.id()),
                CellValue.text(terms.get(kind)),
                CellValue.number(passage.matched()),
                CellValue.number(passage.start()),
                CellValue.number(passage.end()),
                CellValue.number(passage.sourceStart()),
                CellValue.number(passage.sourceEnd()),
                CellValue.text(passage.text()),
                CellValue.text(passage.sourceText()));
    }

    private Sheet clusters() {
        List<List<String>> groups = report.run().summary().clusters().stream()
                .map(cluster -> cluster.ids().stream().map(log::shown).toList())
                .toList();
        List<Integer> numbers = IntStream.range(0, groups.size()).boxed().toList();
        return sheet(
                "section.clusters",
                List.of("column.cluster", "column.works", "column.work"),
                Rows.flat(numbers, number -> groups.get(number).stream()
                        .map(id -> List.of(
                                CellValue.number(number + 1L),
                                CellValue.number(groups.get(number).size()),
                                CellValue.text(id)))));
    }

    private Sheet unreadable() {
        return sheet(
                "section.unreadable",
                List.of("column.work", "column.reason", "column.path"),
                Rows.of(
                        log.unreadable(),
                        text -> List.of(
                                CellValue.text(text.id()),
                                CellValue.text(terms.reason(text)),
                                CellValue.text(text.path()))));
    }

    private Sheet parameters() {
        List<List<CellValue>> lines = new ArrayList<>();
        for (ParameterLines.Line line : ParameterLines.of(report.run(), context, terms)) {
            lines.add(List.of(CellValue.text(line.name()), CellValue.text(line.value())));
        }
        return sheet("section.parameters", List.of("column.parameter", "column.value"), Rows.of(lines, line -> line));
    }
}

package org.saiwu.report.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.duplication.Cluster;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.Passage;
import org.saiwu.duplication.Rate;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.duplication.UnreadableText;
import org.saiwu.duplication.Verdict;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.table.CellValue;

/** What a terminal shows: the works that a person should look at, and how many there are of the others. */
final class DuplicationDocument {
    /** Works that are listed whatever their rate. */
    private static final int MOST_WORKS = 30;
    /** Works that are listed if they reach the limit. */
    private static final int MOST_FAILING = 200;

    private static final int MOST_UNREADABLE = 100;
    private static final int MOST_CLUSTERS = 20;
    private static final int MOST_MEMBERS = 12;
    private static final int LONGEST_EXCERPT = 120;

    private final DuplicationRun run;
    private final ResultLog log;
    private final DuplicationTerms terms;
    private int suspected;

    DuplicationDocument(DuplicationReport report, ReportContext context) {
        this.run = report.run();
        this.log = report.log();
        this.terms = new DuplicationTerms(context.language());
    }

    /** A line of the table and what it is sorted by. */
    private record Line(String id, Rate rate, Verdict verdict, List<CellValue> cells) {}

    TabularDocument document() {
        List<Line> lines = lines();
        List<Section> sections = new ArrayList<>();
        long failing =
                lines.stream().filter(line -> line.verdict() == Verdict.FAIL).count();
        int listed = (int) Math.min(lines.size(), Math.max(MOST_WORKS, Math.min(failing, MOST_FAILING)));
        sections.add(Section.of(
                terms.get("section.works"),
                columns(),
                lines.subList(0, listed).stream().map(Line::cells).toList()));
        if (run.comparison()) {
            sections.add(passages());
        }
        if (!run.summary().clusters().isEmpty() && !run.comparison()) {
            sections.add(clusters());
        }
        if (!log.unreadable().isEmpty()) {
            sections.add(unreadable());
        }
        return new TabularDocument(
                limits(),
                terms.get("title"),
                lead(run, terms),
                List.of(),
                remarks(lines.size() - listed),
                Optional.empty(),
                sections);
    }

    private String limits() {
        return terms.say(
                "limits",
                Map.of(
                        "threshold",
                        run.parameters().threshold().percent(),
                        "minMatch",
                        run.parameters().minMatch()));
    }

    /** The outcome in one sentence. */
    static String lead(DuplicationRun run, DuplicationTerms terms) {
        return terms.say(
                run.archive().isPresent() ? "lead.archive" : "lead",
                Map.of(
                        "documents",
                        run.summary().documents(),
                        "failed",
                        run.summary().failed(),
                        "passed",
                        run.summary().passed(),
                        "cannotTell",
                        run.summary().cannotTell(),
                        "unreadable",
                        run.summary().unreadable(),
                        "threshold",
                        run.parameters().threshold().percent(),
                        "archived",
                        run.summary().archived()));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(terms.get("column.work")),
                Column.text(terms.get("column.verdict")),
                Column.number(terms.get("column.rate")),
                Column.number(terms.get("column.fraction"))));
        if (run.parameters().rewriting()) {
            columns.add(Column.number(terms.get("column.rewritten")));
        }
        columns.add(Column.text(terms.get("column.largest")));
        columns.add(Column.number(terms.get("column.largestCharacters")));
        return columns;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (ResultLog.Entry entry : log.entries()) {
            DocumentResult result = entry.result();
            suspected += result.suspicions().isEmpty() ? 0 : 1;
            lines.add(new Line(result.id(), result.rate(), result.verdict(), cells(result)));
        }
        lines.sort(Comparator.comparing((Line line) -> line.verdict() != Verdict.FAIL)
                .thenComparing(Line::rate, Comparator.reverseOrder())
                .thenComparing(Line::id));
        return lines;
    }

    private List<CellValue> cells(DocumentResult result) {
        List<CellValue> cells = new ArrayList<>(List.of(
                CellValue.text(result.id()),
                CellValue.text(terms.verdict(result.verdict())).in(tone(result.verdict())),
                CellValue.text(DuplicationTerms.percent(result.rate(), run.parameters())),
                CellValue.text(DuplicationTerms.fraction(result.rate()))));
        if (run.parameters().rewriting()) {
            cells.add(CellValue.text(result.rewrittenRate()
                    .map(rate -> DuplicationTerms.percent(rate, run.parameters()))
                    .orElse("")));
        }
        cells.add(CellValue.text(
                result.largestSource().map(largest -> largest.id()).orElse("")));
        cells.add(result.largestSource()
                .map(largest -> CellValue.number(largest.duplicated()))
                .orElse(CellValue.blank()));
        return cells;
    }

    static CellValue.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case PASS -> CellValue.Tone.GOOD;
            case FAIL -> CellValue.Tone.BAD;
            case CANNOT_TELL -> CellValue.Tone.WARNING;
        };
    }

    private Section passages() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (ResultLog.Entry entry : log.entries()) {
            for (SourceMatch source : entry.result().sources()) {
                for (Passage passage : source.passages()) {
                    rows.add(List.of(
                            CellValue.text(entry.result().id()),
                            CellValue.text(passage.start() + "-" + passage.end()),
                            CellValue.text(source.id()),
                            CellValue.text(passage.sourceStart() + "-" + passage.sourceEnd()),
                            CellValue.number(passage.matched()),
                            CellValue.text(excerpt(passage.text()))));
                }
            }
            // The other side says the same.
            break;
        }
        return Section.of(
                terms.get("section.passages"),
                List.of(
                        Column.text(terms.get("column.work")),
                        Column.text(terms.get("column.place")),
                        Column.text(terms.get("column.source")),
                        Column.text(terms.get("column.place")),
                        Column.number(terms.get("column.characters")),
                        Column.text(terms.get("column.text"))),
                rows);
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }

    private Section clusters() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (Cluster cluster : run.summary().clusters()) {
            if (rows.size() < MOST_CLUSTERS) {
                String members = String.join(
                        terms.get("separator"),
                        cluster.ids().stream()
                                .limit(MOST_MEMBERS)
                                .map(log::shown)
                                .toList());
                rows.add(List.of(
                        CellValue.number(cluster.ids().size()),
                        CellValue.text(members + (cluster.ids().size() > MOST_MEMBERS ? " …" : ""))));
            }
        }
        return Section.of(
                terms.get("section.clusters"),
                List.of(Column.number(terms.get("column.works")), Column.text(terms.get("column.members"))),
                rows);
    }

    private Section unreadable() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (UnreadableText text : log.unreadable()) {
            if (rows.size() < MOST_UNREADABLE) {
                rows.add(List.of(CellValue.text(text.id()), CellValue.text(terms.reason(text))));
            }
        }
        return Section.of(
                terms.get("section.unreadable"),
                List.of(Column.text(terms.get("column.work")), Column.text(terms.get("column.reason"))),
                rows);
    }

    private List<String> remarks(int others) {
        List<String> remarks = new ArrayList<>();
        if (others > 0) {
            remarks.add(terms.say("remark.others", Map.of("others", others)));
        }
        if (suspected > 0) {
            remarks.add(terms.say("remark.suspicions", Map.of("works", suspected)));
        }
        int groups = run.summary().clusters().size();
        if (groups > MOST_CLUSTERS) {
            remarks.add(terms.say("remark.clusters", Map.of("others", groups - MOST_CLUSTERS)));
        }
        if (log.unreadable().size() > MOST_UNREADABLE) {
            remarks.add(terms.say(
                    "remark.unreadable", Map.of("others", log.unreadable().size() - MOST_UNREADABLE)));
        }
        remarks.add(terms.get("decide"));
        return remarks;
    }
}

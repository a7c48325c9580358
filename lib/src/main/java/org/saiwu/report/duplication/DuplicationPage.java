package org.saiwu.report.duplication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.Summary;
import org.saiwu.duplication.Threshold;
import org.saiwu.report.ReportContext;
import org.saiwu.report.page.HtmlPage;
import org.saiwu.report.page.PageData;
import org.saiwu.report.text.VisibleText;

/** The page of a batch: how the rates are spread, a table to search and sort, clusters, and works that need it beside their sources. */
final class DuplicationPage {
    /** Works shown beside their sources in the same file; with more of them, each has a file of its own if there is a folder. */
    static final int MOST_INSIDE = 100;

    private static final int MOST_CLUSTERS = 200;
    private static final int MOST_MEMBERS = 40;
    private static final int MOST_UNREADABLE = 2000;
    private static final List<String> LABELS = List.of(
            "page.back",
            "page.shown",
            "page.none",
            "page.sources",
            "page.search",
            "page.text",
            "page.source",
            "page.characters",
            "page.partial",
            "page.common",
            "page.rewritten");

    private final DuplicationReport report;
    private final DuplicationRun run;
    private final ReportContext context;
    private final DuplicationTerms terms;
    private final Optional<WorkPages> beside;

    DuplicationPage(DuplicationReport report, ReportContext context, Optional<WorkPages> beside) {
        this.report = report;
        this.run = report.run();
        this.context = context;
        this.terms = new DuplicationTerms(context.language());
        this.beside = beside;
    }

    void write(OutputStream out) throws IOException {
        HtmlPage shell = new HtmlPage(
                context.language(),
                terms.get("title"),
                terms.say(
                        "limits",
                        Map.of(
                                "threshold",
                                run.parameters().threshold().percent(),
                                "minMatch",
                                run.parameters().minMatch())),
                List.of("duplication.js"),
                List.of("duplication.css"));
        shell.write(
                output -> {
                    Markup markup = new Markup(output);
                    markup.element("p", "notice", terms.get("decide"));
                    markup.raw("<div id=\"batch\">\n");
                    markup.element("p", "lead", DuplicationDocument.lead(run, terms));
                    tiles(markup);
                    if (!run.comparison()) {
                        distribution(markup);
                    }
                    markup.element("h2", "", terms.get("section.works"));
                    new PlainWorks(report, terms, beside).list(markup);
                    markup.raw("<form class=\"filters\" id=\"filters\" hidden><input id=\"search\" type=\"search\">"
                            + "<span id=\"shown\"></span></form>\n<div class=\"scroll\"><table id=\"works\"></table></div>\n"
                            + "<div id=\"more\"></div>\n");
                    clusters(markup);
                    unreadable(markup);
                    parameters(markup);
                    markup.raw("</div>\n<section class=\"work\" id=\"work\"></section>\n");
                    markup.raw("<script type=\"application/json\" id=\"labels\">");
                    PageData.of(json -> labels(terms, json)).writeTo(output);
                    markup.raw("</script>\n<script type=\"application/json\" id=\"data\">");
                    PageData.of(this::data).writeTo(output);
                    markup.raw("</script>\n");
                    if (beside.isEmpty()) {
                        works(markup, output);
                        new PlainWorks(report, terms, beside).inside(markup);
                    }
                },
                out);
    }

    static void labels(DuplicationTerms terms, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (String label : LABELS) {
            json.writeStringField(label, terms.get(label));
        }
        json.writeEndObject();
    }

    private void tiles(Markup markup) {
        Summary summary = run.summary();
        markup.raw("<div class=\"tiles\">");
        tile(markup, "", summary.documents(), "total.documents");
        tile(markup, summary.failed() > 0 ? "bad" : "", summary.failed(), "total.failed");
        tile(markup, summary.passed() > 0 ? "good" : "", summary.passed(), "total.passed");
        tile(markup, summary.cannotTell() > 0 ? "warning" : "", summary.cannotTell(), "total.cannotTell");
        tile(markup, summary.unreadable() > 0 ? "broken" : "", summary.unreadable(), "total.unreadable");
        markup.raw("</div>\n");
    }

    private void tile(Markup markup, String tone, int number, String key) {
        markup.raw("<div class=\"tile " + tone + "\">")
                .element("b", "", Integer.toString(number))
                .element("span", "", terms.get(key))
                .raw("</div>");
    }

    private void distribution(Markup markup) {
        List<Integer> counts = run.summary().distribution();
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        markup.element("h2", "", terms.get("page.distribution"));
        markup.raw("<svg class=\"distribution\" viewBox=\"0 0 960 220\" role=\"img\">");
        for (int i = 0; i < counts.size(); i++) {
            int count = counts.get(i);
            // A single work among thousands is still to be seen.
            int height = count == 0 ? 0 : Math.max(2, (int) (150L * count / most));
            int left = 20 + i * 92;
            markup.raw("<rect x=\"" + (left + 2) + "\" y=\"" + (190 - height) + "\" width=\"88\" height=\"" + height
                    + "\" rx=\"3\"></rect>");
            markup.raw("<text x=\"" + (left + 46) + "\" y=\"" + (184 - height) + "\" text-anchor=\"middle\">" + count
                    + "</text>");
            markup.raw(
                    "<text class=\"scale\" x=\"" + left + "\" y=\"210\" text-anchor=\"middle\">" + i * 10 + "%</text>");
        }
        Threshold threshold = run.parameters().threshold();
        String x = BigDecimal.valueOf(threshold.numerator() * 920)
                .divide(BigDecimal.valueOf(threshold.denominator()), 1, java.math.RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(20))
                .toPlainString();
        markup.raw("<line x1=\"" + x + "\" x2=\"" + x + "\" y1=\"14\" y2=\"190\"></line><text class=\"limit\" x=\"" + x
                        + "\" y=\"11\" text-anchor=\"middle\">")
                .text(threshold.percent())
                .raw("</text></svg>\n");
    }

    private void clusters(Markup markup) {
        if (run.summary().clusters().isEmpty() || run.comparison()) {
            return;
        }
        markup.element("h2", "", terms.get("section.clusters"));
        List<List<String>> rows = new ArrayList<>();
        run.summary().clusters().stream().limit(MOST_CLUSTERS).forEach(cluster -> {
            String members = String.join(
                    terms.get("separator"),
                    cluster.ids().stream()
                            .limit(MOST_MEMBERS)
                            .map(report.log()::shown)
                            .map(VisibleText::of)
                            .toList());
            int others = cluster.ids().size() - MOST_MEMBERS;
            rows.add(List.of(Integer.toString(cluster.ids().size()), others > 0 ? members + " … +" + others : members));
        });
        markup.table(List.of(terms.get("column.works"), terms.get("column.members")), rows);
        int left = run.summary().clusters().size() - rows.size();
        if (left > 0) {
            markup.element("p", "meta", terms.say("remark.clusters", Map.of("others", left)));
        }
    }

    private void unreadable(Markup markup) {
        if (report.log().unreadable().isEmpty()) {
            return;
        }
        markup.element("h2", "", terms.get("section.unreadable"));
        markup.table(
                List.of(terms.get("column.work"), terms.get("column.reason")),
                report.log().unreadable().stream()
                        .limit(MOST_UNREADABLE)
                        .map(text -> List.of(VisibleText.of(text.id()), terms.reason(text)))
                        .toList());
        int left = report.log().unreadable().size() - MOST_UNREADABLE;
        if (left > 0) {
            markup.element("p", "meta", terms.say("remark.unreadable", Map.of("others", left)));
        }
    }

    private void parameters(Markup markup) {
        markup.raw("<footer>").element("h2", "", terms.get("section.parameters"));
        markup.table(
                List.of(),
                ParameterLines.of(run, context, terms).stream()
                        .map(line -> List.of(line.name(), VisibleText.of(line.value())))
                        .toList());
        markup.raw("</footer>\n");
    }

    /** Arrays instead of objects: with 25,000 works the names of keys would be most of the page. */
    private void data(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "folder", beside.map(pages -> encoded(pages.folderName())).orElse(""));
        json.writeArrayFieldStart("columns");
        for (String key : List.of(
                "column.work",
                "column.verdict",
                "column.rate",
                "column.duplicated",
                "column.characters",
                "column.rewritten",
                "column.largest",
                "column.largestCharacters")) {
            json.writeString(terms.get(key));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("verdicts");
        for (org.saiwu.duplication.Verdict verdict : org.saiwu.duplication.Verdict.values()) {
            json.writeStringField(DuplicationTerms.id(verdict), terms.verdict(verdict));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("works");
        int number = 0;
        int inside = 0;
        for (ResultLog.Entry entry : report.log().entries()) {
            number++;
            boolean open = !entry.texts().isEmpty() && (beside.isPresent() || inside++ < MOST_INSIDE);
            work(entry.result(), open ? number : 0, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void work(DocumentResult result, int page, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(VisibleText.of(result.id()));
        json.writeString(
                VisibleText.of((result.title() + (result.unit().isEmpty() ? "" : " · " + result.unit())).strip()));
        json.writeString(DuplicationTerms.id(result.verdict()));
        json.writeString(DuplicationTerms.percent(result.rate(), run.parameters()));
        json.writeNumber(result.duplicated());
        json.writeNumber(result.characters());
        json.writeString(result.rewrittenRate()
                .map(rate -> DuplicationTerms.percent(rate, run.parameters()))
                .orElse(""));
        json.writeString(result.largestSource()
                .map(largest -> VisibleText.of(largest.id()))
                .orElse(""));
        json.writeNumber(
                result.largestSource().map(largest -> largest.duplicated()).orElse(0));
        json.writeNumber(page);
        json.writeNumber(result.suspicions().size());
        json.writeEndArray();
    }

    private void works(Markup markup, gg.jte.TemplateOutput output) {
        WorkData data = new WorkData(run.parameters(), terms);
        int number = 0;
        int inside = 0;
        for (ResultLog.Entry entry : report.log().entries()) {
            number++;
            if (!entry.texts().isEmpty() && inside++ < MOST_INSIDE) {
                markup.raw("<script type=\"application/json\" id=\"work-" + number + "\">");
                PageData.of(json -> data.write(entry, json)).writeTo(output);
                markup.raw("</script>\n");
            }
        }
    }

    /** A name as part of a relative link. */
    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package org.saiwu.report.duplication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.Verdict;
import org.saiwu.report.text.VisibleText;

/** The works of a batch as markup, for whoever reads the page without scripts. */
final class PlainWorks {
    /** Works that are listed; with more of them, only those over the limit are. */
    private static final int MOST_LISTED = 2000;

    private final DuplicationReport report;
    private final DuplicationTerms terms;
    private final Optional<WorkPages> beside;

    PlainWorks(DuplicationReport report, DuplicationTerms terms, Optional<WorkPages> beside) {
        this.report = report;
        this.terms = terms;
        this.beside = beside;
    }

    /** A table of works with links to those that are shown beside their sources. */
    void list(Markup markup) {
        boolean all = report.log().size() <= MOST_LISTED;
        markup.raw("<noscript>\n<div class=\"scroll\"><table><thead><tr>");
        for (String column : List.of("work", "verdict", "rate", "duplicated", "characters", "largest")) {
            markup.element("th", "", terms.get("column." + column));
        }
        markup.raw("</tr></thead><tbody>\n");
        int number = 0;
        int listed = 0;
        int inside = 0;
        for (ResultLog.Entry entry : report.log().entries()) {
            number++;
            boolean open = !entry.texts().isEmpty() && (beside.isPresent() || inside++ < DuplicationPage.MOST_INSIDE);
            if (listed < MOST_LISTED && (all || entry.result().verdict() == Verdict.FAIL)) {
                listed++;
                row(markup, entry.result(), open ? number : 0);
            }
        }
        markup.raw("</tbody></table></div>\n");
        if (listed < report.log().size()) {
            markup.element(
                    "p",
                    "notice",
                    terms.say(
                            "page.noscript",
                            Map.of("listed", listed, "all", report.log().size())));
        }
        markup.raw("</noscript>\n");
    }

    private void row(Markup markup, DocumentResult result, int page) {
        String id = VisibleText.of(result.id());
        markup.raw("<tr><td>");
        if (page == 0) {
            markup.text(id);
        } else {
            String target = beside.map(
                            pages -> DuplicationPage.encoded(pages.folderName()) + "/" + WorkPages.pageName(page))
                    .orElse("#plain-" + page);
            markup.raw("<a href=\"" + target + "\">").text(id).raw("</a>");
        }
        if (!result.title().isEmpty()) {
            markup.raw(" ").element("small", "", VisibleText.of(result.title()));
        }
        String verdict = DuplicationTerms.id(result.verdict());
        markup.raw("</td>")
                .element("td", verdict, terms.verdict(result.verdict()))
                .element(
                        "td",
                        "number",
                        DuplicationTerms.percent(result.rate(), report.run().parameters()))
                .element("td", "number", Integer.toString(result.duplicated()))
                .element("td", "number", Integer.toString(result.characters()))
                .element(
                        "td",
                        "",
                        result.largestSource()
                                .map(largest -> VisibleText.of(largest.id()))
                                .orElse(""))
                .raw("</tr>\n");
    }

    /** The works that the page itself shows beside their sources. */
    void inside(Markup markup) {
        WorkData data = new WorkData(report.run().parameters(), terms);
        markup.raw("<noscript>\n");
        int number = 0;
        int inside = 0;
        for (ResultLog.Entry entry : report.log().entries()) {
            number++;
            if (!entry.texts().isEmpty() && inside++ < DuplicationPage.MOST_INSIDE) {
                new PlainWork(data, terms, markup, number).write(entry);
            }
        }
        markup.raw("</noscript>\n");
    }
}

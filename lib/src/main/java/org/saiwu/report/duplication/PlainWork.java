package org.saiwu.report.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.Passage;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.report.text.VisibleText;

/** One work beside its sources as markup, for whoever reads the page without scripts; passages are linked both ways. */
final class PlainWork {
    private static final int HUES = 8;

    private final WorkData data;
    private final DuplicationTerms terms;
    private final Markup markup;
    private final int number;

    /**
     * Prepares to write a work.
     *
     * @param number the number of the work, which keeps its links apart from those of other works on the page
     */
    PlainWork(WorkData data, DuplicationTerms terms, Markup markup, int number) {
        this.data = data;
        this.terms = terms;
        this.markup = markup;
        this.number = number;
    }

    /** A passage on the side of the work or of the source: code points from start (inclusive) to end (exclusive). */
    private record Stretch(int source, int start, int end, String name, boolean loose, boolean common) {}

    void write(ResultLog.Entry entry) {
        DocumentResult result = entry.result();
        markup.raw("<section class=\"work plain\" id=\"plain-" + number + "\">\n<div class=\"head\">")
                .element("h2", "", VisibleText.of(result.title().isEmpty() ? result.id() : result.title()))
                .element("span", "badge " + DuplicationTerms.id(result.verdict()), terms.verdict(result.verdict()))
                .element("span", "meta", VisibleText.of((result.id() + " " + result.unit()).strip()))
                .raw("</div>\n")
                .element("p", "outcome", data.outcome(result));
        markup.raw("<p class=\"facts\">");
        for (WorkData.Fact fact : data.facts(result)) {
            markup.raw("<span>")
                    .text(fact.name() + " ")
                    .element("b", "", fact.value())
                    .raw("</span> ");
        }
        markup.raw("</p>\n<div class=\"sides\"><div class=\"side\">")
                .element("h3", "", terms.get("page.text") + " " + VisibleText.of(result.id()))
                .raw("<div>");
        paint(entry.texts().get(0), own(result), "own", "source");
        markup.raw("</div></div>\n<div class=\"side\"><div>");
        for (int i = 0; i < result.sources().size(); i++) {
            source(entry, i);
        }
        markup.raw("</div></div></div>\n</section>\n");
    }

    private void source(ResultLog.Entry entry, int at) {
        SourceMatch source = entry.result().sources().get(at);
        markup.element(
                "h3",
                hue(at) + " from",
                String.join(
                        "  ",
                        terms.get("page.source"),
                        VisibleText.of(source.id()),
                        data.share(entry.result(), source),
                        terms.say("page.characters", Map.of("count", source.duplicated())),
                        data.about(source)));
        if (at + 1 < entry.texts().size()) {
            paint(entry.texts().get(at + 1), theirs(source, at), "source", "own");
            return;
        }
        markup.element("p", "meta", terms.get("page.partial"));
        for (Passage passage : source.passages()) {
            markup.raw("<p class=\"excerpt " + hue(at) + "\">")
                    .text(visible(passage.sourceText()))
                    .raw("</p>\n");
        }
    }

    /** The passages in the work's own text: exact ones before rewritten ones, those of the first sources first. */
    private static List<Stretch> own(DocumentResult result) {
        List<Stretch> exact = new ArrayList<>();
        List<Stretch> loose = new ArrayList<>();
        for (int i = 0; i < result.sources().size(); i++) {
            int from = i;
            SourceMatch source = result.sources().get(i);
            each(
                    source.passages(),
                    (p, at) -> exact.add(new Stretch(from, p.start(), p.end(), from + "-" + at, false, p.common())));
            each(
                    source.rewrittenPassages(),
                    (p, at) -> loose.add(new Stretch(from, p.start(), p.end(), from + "-r" + at, true, p.common())));
        }
        exact.addAll(loose);
        return exact;
    }

    private static List<Stretch> theirs(SourceMatch source, int from) {
        List<Stretch> all = new ArrayList<>();
        each(
                source.passages(),
                (p, at) ->
                        all.add(new Stretch(from, p.sourceStart(), p.sourceEnd(), from + "-" + at, false, p.common())));
        each(
                source.rewrittenPassages(),
                (p, at) ->
                        all.add(new Stretch(from, p.sourceStart(), p.sourceEnd(), from + "-r" + at, true, p.common())));
        return all;
    }

    /** Takes a passage and its place in the list. */
    private interface PassageTaker {
        void take(Passage passage, int at);
    }

    private static void each(List<Passage> passages, PassageTaker taker) {
        for (int i = 0; i < passages.size(); i++) {
            taker.take(passages.get(i), i);
        }
    }

    /** Writes a text in which each character belongs to the first of the stretches that cover it. */
    private void paint(String text, List<Stretch> stretches, String side, String otherSide) {
        int[] characters = text.codePoints().toArray();
        int[] stretchOf = new int[characters.length];
        Arrays.fill(stretchOf, -1);
        for (int i = stretches.size() - 1; i >= 0; i--) {
            Arrays.fill(stretchOf, stretches.get(i).start(), stretches.get(i).end(), i);
        }
        boolean[] begun = new boolean[stretches.size()];
        int from = 0;
        while (from < characters.length) {
            int to = from + 1;
            while (to < characters.length && stretchOf[to] == stretchOf[from]) {
                to++;
            }
            String piece = visible(new String(characters, from, to - from));
            if (stretchOf[from] < 0) {
                markup.text(piece);
            } else {
                Stretch stretch = stretches.get(stretchOf[from]);
                String target = number + "-" + stretch.name();
                markup.raw("<mark class=\"" + hue(stretch.source()) + (stretch.loose() ? " loose" : "")
                                + (stretch.common() ? " common" : "") + "\""
                                + (begun[stretchOf[from]] ? "" : " id=\"" + side + "-" + target + "\"") + "><a href=\"#"
                                + otherSide + "-" + target + "\">")
                        .text(piece)
                        .raw("</a></mark>");
                begun[stretchOf[from]] = true;
            }
            from = to;
        }
    }

    /** A text as it is, line ends too, with what can't be seen made visible. */
    private static String visible(String text) {
        return text.lines().map(VisibleText::of).collect(Collectors.joining("\n")) + (text.endsWith("\n") ? "\n" : "");
    }

    private static String hue(int source) {
        return "h" + Math.min(source, HUES - 1);
    }
}

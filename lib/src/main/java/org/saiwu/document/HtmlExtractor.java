package org.saiwu.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads what a browser would show of a page without running scripts; style sheets are not applied, style attributes are. */
final class HtmlExtractor implements NodeFilter {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("(display:none|visibility:hidden|opacity:0(?![.0-9]))");
    private static final Pattern WHITE = Pattern.compile("(^|;)color:(#fff(fff)?|white|rgb\\(255,255,255\\))(;|$)");
    private static final Pattern TINY =
            Pattern.compile("(^|;)font-size:(0(\\.[0-9]+)?(px|pt|em|rem|%)?|[12](\\.[0-9]+)?(px|pt))(;|$)");

    private final Manuscript out;
    private final Budget budget;

    private HtmlExtractor(Manuscript out, Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    static void extract(byte[] bytes, Manuscript out, Budget budget) {
        String html = decode(bytes);
        budget.checkTime();
        Document document = Jsoup.parse(html);
        budget.checkTime();
        NodeTraversor.filter(new HtmlExtractor(out, budget), document.body());
    }

    /** Pages lie about their charset as often as not: strict UTF-8 wins, then what is declared, then what decodes. */
    private static String decode(byte[] bytes) {
        Optional<String> plain = PlainText.decode(bytes);
        String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        if (!PlainText.isUnicode(bytes) && declared.find()) {
            String name = declared.group(1).toLowerCase(Locale.ROOT);
            if (!name.startsWith("gb") && !name.startsWith("utf")) {
                try {
                    return new String(bytes, Charset.forName(name));
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    return plain.orElseThrow(() ->
                            new UnreadableException(UnreadableReason.UNDECODABLE, "charset " + declared.group(1)));
                }
            }
        }
        return plain.orElseThrow(
                () -> new UnreadableException(UnreadableReason.UNDECODABLE, "neither UTF-8, UTF-16 nor GB18030"));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        budget.tick();
        if (node instanceof TextNode text) {
            text(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "script", "style", "template", "noscript", "head", "title", "select", "iframe", "object", "svg" -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case "br" -> out.endParagraph();
            case "img", "picture" -> out.picture();
            case "table" -> out.openTable(Optional.empty());
            case "tr" -> {
                out.endParagraphIfAny();
                out.row(0);
            }
            case "td", "th" -> {
                out.endParagraphIfAny();
                out.openCell(0);
            }
            default -> {
                if (element.isBlock()) {
                    out.endParagraphIfAny();
                }
            }
        }
        if (isHidden(element)) {
            out.hidden(element.text());
            return FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "td", "th" -> out.closeCell(FormLayout.Merge.NONE, span(element));
                case "table" -> {
                    out.endParagraphIfAny();
                    out.closeTable();
                }
                default -> {
                    if (element.isBlock()) {
                        out.endParagraphIfAny();
                    }
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan").strip();
        return span.matches("[0-9]{1,3}") ? Integer.parseInt(span) : 1;
    }

    private void text(TextNode node) {
        String text = node.text();
        Element parent = node.parent();
        String style = parent == null ? "" : compactStyle(parent);
        if (TINY.matcher(style).find()) {
            out.text(text, TraitKind.TINY_TEXT);
        } else if (!style.contains("background") && WHITE.matcher(style).find()) {
            out.text(text, TraitKind.BACKGROUND_COLOURED_TEXT);
        } else if (!text.isBlank() || !out.isAtParagraphStart()) {
            out.text(text);
        }
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(compactStyle(element)).find();
    }

    private static String compactStyle(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}

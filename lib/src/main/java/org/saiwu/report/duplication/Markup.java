package org.saiwu.report.duplication;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;

/** Writes markup of our own as it is, and everything else escaped. */
final class Markup {
    private final TemplateOutput out;

    Markup(TemplateOutput out) {
        this.out = out;
    }

    /** Markup that stands in this program. */
    Markup raw(String markup) {
        out.writeContent(markup);
        return this;
    }

    /** Text as content of an element. */
    Markup text(String text) {
        Escape.htmlContent(text, out);
        return this;
    }

    /** An element with text. */
    Markup element(String name, String cssClass, String text) {
        raw("<" + name + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + ">");
        return text(text).raw("</" + name + ">");
    }

    /** A table of texts. */
    Markup table(List<String> headers, Iterable<List<String>> rows) {
        raw("<div class=\"scroll\"><table>");
        if (!headers.isEmpty()) {
            raw("<thead><tr>");
            headers.forEach(header -> element("th", "", header));
            raw("</tr></thead>");
        }
        raw("<tbody>\n");
        for (List<String> row : rows) {
            raw("<tr>");
            row.forEach(cell -> element("td", "", cell));
            raw("</tr>\n");
        }
        return raw("</tbody></table></div>\n");
    }
}

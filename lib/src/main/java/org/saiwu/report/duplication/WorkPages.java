package org.saiwu.report.duplication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.saiwu.file.AtomicFile;
import org.saiwu.report.ReportContext;
import org.saiwu.report.page.HtmlPage;
import org.saiwu.report.page.PageData;
import org.saiwu.report.text.VisibleText;

/** A page for each work that needs one, in a folder beside the page of the batch. */
final class WorkPages {
    private static final String SUFFIX = "-works";

    private final Path folder;
    private final String back;

    private WorkPages(Path folder, String back) {
        this.folder = folder;
        this.back = back;
    }

    /** The folder that belongs to a page. */
    static WorkPages beside(Path page) {
        String name = String.valueOf(page.getFileName());
        int dot = name.lastIndexOf('.');
        return new WorkPages(page.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SUFFIX), name);
    }

    /** The name of the folder, for links. */
    String folderName() {
        return String.valueOf(folder.getFileName());
    }

    /** The name of a work's page. */
    static String pageName(int number) {
        return String.format(Locale.ROOT, "%05d.html", number);
    }

    void write(DuplicationReport report, ReportContext context) throws IOException {
        Files.createDirectories(folder);
        DuplicationTerms terms = new DuplicationTerms(context.language());
        WorkData data = new WorkData(report.run().parameters(), terms);
        int number = 0;
        for (ResultLog.Entry entry : report.log().entries()) {
            number++;
            if (!entry.texts().isEmpty()) {
                AtomicFile.write(folder.resolve(pageName(number)), out -> write(entry, data, terms, context, out));
            }
        }
    }

    private void write(
            ResultLog.Entry entry, WorkData data, DuplicationTerms terms, ReportContext context, OutputStream out)
            throws IOException {
        HtmlPage shell = new HtmlPage(
                context.language(),
                VisibleText.of(entry.result().id()),
                terms.get("title"),
                List.of("duplication.js"),
                List.of("duplication.css"));
        shell.write(
                output -> {
                    Markup markup = new Markup(output);
                    markup.element("p", "notice", terms.get("decide"));
                    markup.raw("<p><a href=\"../");
                    gg.jte.html.escape.Escape.htmlAttribute(DuplicationPage.encoded(back), output);
                    markup.raw("\">").text(terms.get("page.back")).raw("</a></p>\n");
                    markup.raw("<noscript>\n");
                    new PlainWork(data, terms, markup, 1).write(entry);
                    markup.raw("</noscript>\n");
                    markup.raw(
                            "<section class=\"work\" id=\"work\"></section>\n<script type=\"application/json\" id=\"labels\">");
                    PageData.of(json -> DuplicationPage.labels(terms, json)).writeTo(output);
                    markup.raw("</script>\n<script type=\"application/json\" id=\"work-data\">");
                    PageData.of(json -> data.write(entry, json)).writeTo(output);
                    markup.raw("</script>\n");
                },
                out);
    }
}

package org.saiwu.report.page;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.saiwu.contest.Language;
import org.saiwu.report.page.generated.JteshellGenerated;

/**
 * A page in one file: style and scripts inside, no network, a content security policy that lets nothing else run.
 *
 * @param title of the window and the heading
 * @param overline a line over the heading, what sort of page it is
 * @param scripts names of scripts that ship beside this class, run in this order at the end of the page
 * @param styles names of style sheets that ship beside this class, besides that of every page
 */
public record HtmlPage(Language language, String title, String overline, List<String> scripts, List<String> styles) {
    public HtmlPage {
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    /** A page in the style of every page. */
    public HtmlPage(Language language, String title, String overline, List<String> scripts) {
        this(language, title, overline, scripts, List.of());
    }

    /** Writes the page around {@code content}, which writes itself as a stream; flushes, doesn't close. */
    public void write(Content content, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            HtmlTemplateOutput output = new OwaspHtmlTemplateOutput(new WriterOutput(writer));
            String script =
                    String.join("\n", scripts.stream().map(HtmlPage::resource).toList());
            String style = resource("page.css")
                    + String.join("", styles.stream().map(HtmlPage::resource).toList());
            JteshellGenerated.render(output, null, this, style, script, content);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** For the language attribute. */
    public String languageTag() {
        return switch (language) {
            case ZH -> "zh-CN";
            case EN -> "en";
        };
    }

    /** Lets nothing in but the style and script that stand in the page. */
    public static String policy(String style, String script) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src " + source(style)
                + "; script-src " + source(script);
    }

    private static String source(String text) {
        if (text.isEmpty()) {
            return "'none'";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.FileResult;
import org.saiwu.check.Finding;
import org.saiwu.check.RuleId;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Category;
import org.saiwu.report.page.HtmlPage;
import org.saiwu.report.page.PageData;
import org.saiwu.report.page.PageTable;
import org.saiwu.report.page.generated.validation.JteentryGenerated;
import org.saiwu.report.page.generated.validation.JtepageGenerated;
import org.saiwu.report.text.VisibleText;

/** One page to hand on: totals, what goes wrong most often, and every entry, which a script shows, filters and searches. */
final class HtmlReport implements ReportWriter {
    /** The fixed texts that the script needs. */
    private static final List<String> LABELS = List.of(
            "status.pass",
            "status.fail",
            "status.error",
            "severity.error",
            "severity.warning",
            "severity.info",
            "category.unknown",
            "page.shown",
            "page.none",
            "page.filesCount");

    @Override
    public void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException {
        Sentences sentences = Sentences.in(context.language());
        PageTable parameters = PageTable.of(
                List.of(
                        PageTable.Column.text(sentences.label("column.parameter")),
                        PageTable.Column.text(sentences.label("column.value"))),
                ReportParameters.of(result, context, sentences).lines().stream()
                        .map(line -> List.of(PageTable.Cell.of(line.name()), PageTable.Cell.of(line.value())))
                        .toList());
        ValidationPage page = new ValidationPage(result, RunTallies.of(result), sentences, parameters);
        Content data = PageData.of(json -> writeData(json, result, sentences));
        Content withoutScript = withoutScript(result, page);
        HtmlPage shell = new HtmlPage(
                context.language(),
                result.contest().title().in(context.language()),
                sentences.label("summary.title"),
                List.of("validation.js"));
        shell.write(
                output -> JtepageGenerated.render((HtmlTemplateOutput) output, null, page, data, withoutScript), out);
    }

    private static Content withoutScript(ValidationResult result, ValidationPage page) {
        return output -> {
            if (result.summary().entries() > ValidationPage.MOST_WITHOUT_SCRIPT) {
                return;
            }
            try {
                result.entries()
                        .forEachWorstFirst(
                                entry -> JteentryGenerated.render((HtmlTemplateOutput) output, null, page.view(entry)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Arrays instead of objects: with 25,000 entries the names of keys would be most of the page. */
    private static void writeData(JsonGenerator json, ValidationResult result, Sentences sentences) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("labels");
        for (String label : LABELS) {
            json.writeStringField(label, sentences.label(label));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("categories");
        for (Category category : result.contest().categories()) {
            json.writeString(category.title().in(sentences.language()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (RuleId rule : RuleOrder.RULES) {
            json.writeStartArray();
            json.writeString(rule.id());
            json.writeString(sentences.title(rule));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("entries");
        StillAllowance stills = new StillAllowance();
        result.entries().forEach(entry -> writeEntry(json, entry, result, sentences, stills));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeEntry(
            JsonGenerator json, EntryResult entry, ValidationResult result, Sentences sentences, StillAllowance stills)
            throws IOException {
        json.writeStartArray();
        json.writeString(VisibleText.of(entry.path()));
        json.writeNumber(entry.category()
                .flatMap(result.contest()::category)
                .map(result.contest().categories()::indexOf)
                .orElse(-1));
        json.writeString(entry.title().map(VisibleText::of).orElse(""));
        json.writeString(VisibleText.of(String.join(" ", entry.authors())));
        json.writeString(entry.unit().map(VisibleText::of).orElse(""));
        json.writeString(Names.of(entry.status()));
        json.writeStartArray();
        for (Finding finding : entry.findings()) {
            writeFinding(json, finding, sentences, stills);
        }
        json.writeEndArray();
        json.writeStartArray();
        for (FileResult file : entry.files()) {
            writeFile(json, file, sentences);
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private static void writeFinding(JsonGenerator json, Finding finding, Sentences sentences, StillAllowance stills)
            throws IOException {
        Sentences.Said said = sentences.say(finding);
        json.writeStartArray();
        json.writeNumber(RuleOrder.position(finding.rule()));
        json.writeString(Names.of(finding.severity()));
        json.writeString(finding.file().map(VisibleText::of).orElse(""));
        json.writeString(said.message());
        json.writeString(said.hint().orElse(""));
        json.writeString(finding.clause().map(VisibleText::of).orElse(""));
        Optional<String> still = stills.of(finding);
        if (still.isPresent()) {
            json.writeString(still.get());
        }
        json.writeEndArray();
    }

    private static void writeFile(JsonGenerator json, FileResult file, Sentences sentences) throws IOException {
        json.writeStartArray();
        json.writeString(VisibleText.of(file.path()));
        json.writeString(sentences.size(file.size()));
        json.writeString(file.role()
                .map(role -> sentences.label("role." + Names.of(role)))
                .orElse(""));
        json.writeString(
                file.media().map(media -> MediaWords.of(media, sentences)).orElse(""));
        json.writeEndArray();
    }
}

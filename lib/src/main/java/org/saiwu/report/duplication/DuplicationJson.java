package org.saiwu.report.duplication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.saiwu.duplication.Cluster;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.LargestSource;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Passage;
import org.saiwu.duplication.Rate;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.duplication.Summary;
import org.saiwu.duplication.Suspicion;
import org.saiwu.duplication.UnreadableText;
import org.saiwu.report.ReportContext;

/** A check as one JSON object, with the keys of {@code duplication-report.schema.json}. */
final class DuplicationJson {
    private final DuplicationRun run;
    private final ResultLog log;
    private final JsonGenerator json;

    DuplicationJson(DuplicationReport report, JsonGenerator json) {
        this.run = report.run();
        this.log = report.log();
        this.json = json;
    }

    void write(ReportContext context) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", 1);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "saiwu");
        json.writeStringField("version", context.toolVersion());
        json.writeEndObject();
        parameters(run.parameters());
        json.writeArrayFieldStart("documents");
        for (ResultLog.Entry entry : log.entries()) {
            document(entry.result());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadable");
        for (UnreadableText text : log.unreadable()) {
            json.writeStartObject();
            json.writeStringField("id", text.id());
            json.writeStringField("path", text.path());
            json.writeStringField("reason", text.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        summary(run.summary());
        json.writeEndObject();
    }

    private void parameters(Parameters parameters) throws IOException {
        json.writeObjectFieldStart("parameters");
        json.writeNumberField("minMatch", parameters.minMatch());
        json.writeStringField("threshold", parameters.threshold().percent());
        json.writeNumberField("minimumCharacters", parameters.minimumCharacters());
        json.writeBooleanField("rewriting", parameters.rewriting());
        json.writeBooleanField("references", parameters.references());
        json.writeStringField("normalisation", parameters.normalisation());
        optional("archive", run.archive());
        texts("templates", run.templates());
        optional("sameAuthorBy", run.owners());
        json.writeBooleanField("anonymous", run.anonymous());
        json.writeEndObject();
    }

    private void optional(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        } else {
            json.writeNullField(key);
        }
    }

    private void texts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void rate(String key, Rate rate) throws IOException {
        json.writeNumberField(key, DuplicationTerms.decimal(rate));
    }

    private void document(DocumentResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.id());
        json.writeStringField("path", result.path());
        json.writeStringField("title", result.title());
        json.writeStringField("unit", result.unit());
        json.writeNumberField("characters", result.characters());
        json.writeNumberField("duplicated", result.duplicated());
        rate("rate", result.rate());
        if (result.rewrittenRate().isPresent()) {
            rate("rewrittenRate", result.rewrittenRate().get());
        } else {
            json.writeNullField("rewrittenRate");
        }
        json.writeStringField("verdict", DuplicationTerms.id(result.verdict()));
        largest(result.largestSource());
        rate("withoutQuotes", result.withoutQuotes());
        rate("withoutOwn", result.withoutOwn());
        json.writeNumberField("rawCharacters", result.rawCharacters());
        json.writeNumberField("templateCharacters", result.templateCharacters());
        json.writeNumberField("referenceCharacters", result.referenceCharacters());
        json.writeNumberField("commonCharacters", result.commonCharacters());
        json.writeNumberField("identical", result.identicalCount());
        texts("identicalTo", result.identicalTo());
        json.writeArrayFieldStart("sources");
        for (SourceMatch source : result.sources()) {
            source(source);
        }
        json.writeEndArray();
        json.writeNumberField("sourcesOmitted", result.sourcesOmitted());
        json.writeArrayFieldStart("suspicions");
        for (Suspicion suspicion : result.suspicions()) {
            json.writeStartObject();
            json.writeStringField("kind", suspicion.kind());
            json.writeNumberField("count", suspicion.count());
            json.writeStringField("sample", suspicion.sample());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void largest(Optional<LargestSource> largest) throws IOException {
        if (largest.isEmpty()) {
            json.writeNullField("largestSource");
            return;
        }
        json.writeObjectFieldStart("largestSource");
        json.writeStringField("id", largest.get().id());
        json.writeNumberField("duplicated", largest.get().duplicated());
        json.writeBooleanField("exact", largest.get().exact());
        json.writeEndObject();
    }

    private void source(SourceMatch source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("title", source.title());
        json.writeStringField("unit", source.unit());
        optional("edition", Optional.of(source.edition()).filter(edition -> !edition.isEmpty()));
        json.writeBooleanField("own", source.own());
        json.writeNumberField("duplicated", source.duplicated());
        json.writeNumberField("rewritten", source.rewritten());
        passages("passages", source.passages());
        json.writeNumberField("passagesOmitted", source.passagesOmitted());
        passages("rewrittenPassages", source.rewrittenPassages());
        json.writeEndObject();
    }

    private void passages(String key, List<Passage> passages) throws IOException {
        json.writeArrayFieldStart(key);
        for (Passage passage : passages) {
            json.writeStartObject();
            json.writeNumberField("start", passage.start());
            json.writeNumberField("end", passage.end());
            json.writeNumberField("sourceStart", passage.sourceStart());
            json.writeNumberField("sourceEnd", passage.sourceEnd());
            json.writeNumberField("matched", passage.matched());
            json.writeStringField("text", passage.text());
            json.writeStringField("sourceText", passage.sourceText());
            json.writeBooleanField("common", passage.common());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void summary(Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("documents", summary.documents());
        json.writeNumberField("passed", summary.passed());
        json.writeNumberField("failed", summary.failed());
        json.writeNumberField("cannotTell", summary.cannotTell());
        json.writeNumberField("unreadable", summary.unreadable());
        json.writeNumberField("archived", summary.archived());
        json.writeArrayFieldStart("distribution");
        for (int count : summary.distribution()) {
            json.writeNumber(count);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("clusters");
        for (Cluster cluster : summary.clusters()) {
            json.writeStartArray();
            for (String id : cluster.ids()) {
                json.writeString(log.shown(id));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

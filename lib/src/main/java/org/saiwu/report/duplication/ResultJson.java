package org.saiwu.report.duplication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.LargestSource;
import org.saiwu.duplication.Passage;
import org.saiwu.duplication.Rate;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.duplication.Suspicion;
import org.saiwu.report.JsonOutput;

/** The result of one text as an element of a report's {@code documents}. */
final class ResultJson {
    /** What stands between two elements. */
    static final String BETWEEN = ",\n    ";

    private final JsonGenerator json;

    ResultJson(JsonGenerator json) {
        this.json = json;
    }

    /** Begins the array that results are written into, within the report's object. */
    static void begin(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("documents");
    }

    /**
     * What {@link #write} adds to an array that has elements, with all white space and the comma before it, so that elements made by
     * several threads need only be put together.
     */
    static byte[] following(DocumentResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JsonOutput.pretty(bytes)) {
            json.writeStartObject();
            begin(json);
            json.writeRawValue("");
            json.flush();
            int before = bytes.size();
            new ResultJson(json).write(result);
            json.flush();
            return Arrays.copyOfRange(bytes.toByteArray(), before, bytes.size());
        }
    }

    void write(DocumentResult result) throws IOException {
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
        JsonOutput.texts(json, "identicalTo", result.identicalTo());
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
        JsonOutput.text(json, "edition", Optional.of(source.edition()).filter(edition -> !edition.isEmpty()));
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

    private void rate(String key, Rate rate) throws IOException {
        json.writeNumberField(key, DuplicationTerms.decimal(rate));
    }
}

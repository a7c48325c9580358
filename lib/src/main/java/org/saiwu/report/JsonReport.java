package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.saiwu.check.Finding;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Contest;

/** One JSON document, as {@code validate-report.schema.json} describes it; entries in the order of the input. */
final class JsonReport implements ReportWriter {
    static final int SCHEMA_VERSION = 1;

    @Override
    public void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException {
        Optional<Sentences> sentences = Optional.of(Sentences.in(context.language()));
        try (JsonGenerator json = JsonOutput.pretty(out)) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "saiwu");
            json.writeStringField("version", context.toolVersion());
            json.writeEndObject();
            writeContest(json, result.contest());
            json.writeBooleanField("complete", result.complete());
            json.writeArrayFieldStart("entries");
            result.entries().forEach(entry -> EntryCodec.write(json, entry, sentences));
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                FindingCodec.write(json, finding, sentences);
            }
            json.writeEndArray();
            writeSummary(json, result.summary());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    static void writeContest(JsonGenerator json, Contest contest) throws IOException {
        json.writeObjectFieldStart("contest");
        json.writeStringField("id", contest.id());
        json.writeStringField("digest", contest.digest());
        json.writeEndObject();
    }

    private static void writeSummary(JsonGenerator json, Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("entries", summary.entries());
        json.writeNumberField("passed", summary.passed());
        json.writeNumberField("failed", summary.failed());
        json.writeNumberField("errored", summary.errored());
        json.writeNumberField("error", summary.error());
        json.writeNumberField("warning", summary.warning());
        json.writeNumberField("info", summary.info());
        json.writeEndObject();
    }
}

package org.saiwu.report.duplication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.saiwu.duplication.Cluster;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Summary;
import org.saiwu.duplication.UnreadableText;
import org.saiwu.report.JsonOutput;
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
        ResultJson.begin(json);
        if (log.isJson()) {
            log.copyTo(json);
        } else {
            ResultJson results = new ResultJson(json);
            for (ResultLog.Entry entry : log.entries()) {
                results.write(entry.result());
            }
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
        JsonOutput.text(json, "archive", run.archive());
        JsonOutput.texts(json, "templates", run.templates());
        JsonOutput.text(json, "sameAuthorBy", run.owners());
        json.writeBooleanField("anonymous", run.anonymous());
        json.writeEndObject();
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

package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Finding;
import org.saiwu.check.RuleId;
import org.saiwu.check.Severity;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Language;

/** SARIF 2.1.0: one run, every rule described, a result a finding. */
final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException {
        Sentences sentences = Sentences.in(context.language());
        Map<String, String> paths = pathsOfEntriesBetween(result);
        try (JsonGenerator json = JsonOutput.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, context.toolVersion(), sentences);
            json.writeStringField("language", context.language() == Language.ZH ? "zh-CN" : "en-US");
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeObjectFieldStart("automationDetails");
            json.writeStringField("id", "saiwu/" + result.contest().id() + "/");
            json.writeEndObject();
            json.writeArrayFieldStart("invocations");
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", result.complete());
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("results");
            result.entries().forEach(entry -> entry(json, entry, sentences));
            for (Finding finding : result.findings()) {
                between(json, finding, paths, sentences);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    /** Ids to paths of only those entries that a finding between entries names. */
    private static Map<String, String> pathsOfEntriesBetween(ValidationResult result) throws IOException {
        Map<String, String> paths = new LinkedHashMap<>();
        result.findings().forEach(finding -> finding.entries().forEach(id -> paths.put(id, id)));
        if (!paths.isEmpty()) {
            result.entries().forEach(entry -> paths.computeIfPresent(entry.id(), (id, path) -> entry.path()));
        }
        return paths;
    }

    private static void tool(JsonGenerator json, String version, Sentences sentences) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "saiwu");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (RuleId rule : RuleOrder.RULES) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text(json, "shortDescription", sentences.title(rule));
            text(json, "fullDescription", sentences.explanation(rule));
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.defaultSeverity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static void entry(JsonGenerator json, EntryResult entry, Sentences sentences) throws IOException {
        for (Finding finding : entry.findings()) {
            json.writeStartObject();
            about(json, finding, sentences);
            json.writeArrayFieldStart("locations");
            location(json, SarifLocations.uri(entry.path(), finding.file()), entry.id(), finding.file());
            json.writeEndArray();
            identity(json, finding, entry.id());
            json.writeEndObject();
        }
    }

    private static void between(JsonGenerator json, Finding finding, Map<String, String> paths, Sentences sentences)
            throws IOException {
        json.writeStartObject();
        about(json, finding, sentences);
        json.writeArrayFieldStart("locations");
        for (String id : finding.entries()) {
            location(json, SarifLocations.uri(paths.getOrDefault(id, id), Optional.empty()), id, Optional.empty());
        }
        json.writeEndArray();
        identity(json, finding, String.join("\n", finding.entries()));
        json.writeEndObject();
    }

    private static void about(JsonGenerator json, Finding finding, Sentences sentences) throws IOException {
        Sentences.Said said = sentences.say(finding);
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", RuleOrder.position(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        String end =
                switch (sentences.language()) {
                    case ZH -> "。";
                    case EN -> ". ";
                };
        text(
                json,
                "message",
                said.message() + said.hint().map(hint -> end + hint).orElse(""));
        Map<String, Optional<String>> more = new LinkedHashMap<>();
        more.put("actual", said.actual());
        more.put("limit", said.limit());
        more.put("clause", finding.clause());
        more.put("hint", said.hint());
        json.writeObjectFieldStart("properties");
        json.writeStringField("kind", finding.kind().key());
        for (Map.Entry<String, Optional<String>> each : more.entrySet()) {
            JsonOutput.textIfPresent(json, each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, String uri, String entry, Optional<String> file)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri);
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", file.orElse(entry));
        json.writeStringField(
                "fullyQualifiedName", file.map(name -> entry + "/" + name).orElse(entry));
        json.writeStringField("kind", "resource");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What stays the same from run to run, so that a known finding is known again, whatever was measured this time. */
    private static void identity(JsonGenerator json, Finding finding, String entries) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(
                "saiwu/v1",
                SarifLocations.fingerprint(
                        List.of(finding.kind().key(), entries, finding.file().orElse(""))));
        json.writeEndObject();
    }
}

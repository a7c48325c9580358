package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.Severity;
import org.saiwu.check.Value;

/** Findings as JSON objects and back. */
final class FindingCodec {
    private static final Map<String, FindingKind> KINDS =
            Arrays.stream(FindingKind.values()).collect(Collectors.toMap(FindingKind::key, Function.identity()));

    private FindingCodec() {}

    static void write(JsonGenerator json, Finding finding, Optional<Sentences> sentences) throws IOException {
        json.writeStartObject();
        writeFields(json, finding, sentences);
        json.writeEndObject();
    }

    /** Writes the keys of a finding into an object that is open. */
    static void writeFields(JsonGenerator json, Finding finding, Optional<Sentences> sentences) throws IOException {
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", Names.of(finding.severity()));
        JsonOutput.text(json, "file", finding.file());
        Optional<Sentences.Said> said = sentences.map(language -> language.say(finding));
        if (said.isPresent()) {
            json.writeStringField("message", said.get().message());
            JsonOutput.text(json, "actual", said.get().actual());
            JsonOutput.text(json, "limit", said.get().limit());
        }
        JsonOutput.text(json, "clause", finding.clause());
        if (said.isPresent()) {
            JsonOutput.text(json, "hint", said.get().hint());
        }
        json.writeStringField("kind", finding.kind().key());
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, Value> value : finding.values().entrySet()) {
            if (said.isPresent() && value.getValue() instanceof Value.Still) {
                // Pictures are for pages; only what is kept to be read back has them.
                continue;
            }
            json.writeFieldName(value.getKey());
            ValueCodec.write(json, value.getValue());
        }
        json.writeEndObject();
        if (!finding.entries().isEmpty()) {
            JsonOutput.texts(json, "entries", finding.entries());
        }
    }

    static Finding read(JsonParser json) throws IOException {
        Optional<FindingKind> kind = Optional.empty();
        Optional<Severity> severity = Optional.empty();
        Optional<String> file = Optional.empty();
        Optional<String> clause = Optional.empty();
        List<String> entries = List.of();
        Map<String, Value> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "kind" -> kind = Optional.ofNullable(KINDS.get(json.getText()));
                case "severity" -> severity = Optional.of(Names.read(Severity.class, json));
                case "file" -> file = EntryCodec.text(json);
                case "clause" -> clause = EntryCodec.text(json);
                case "entries" -> entries = EntryCodec.texts(json);
                case "values" -> readValues(json, values);
                default -> json.skipChildren();
            }
        }
        if (kind.isEmpty() || severity.isEmpty()) {
            throw new IOException("a finding without a kind or severity that this version knows");
        }
        return new Finding(kind.get(), severity.get(), file, values, clause, entries);
    }

    private static void readValues(JsonParser json, Map<String, Value> values) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.put(name, ValueCodec.read(json));
        }
    }
}

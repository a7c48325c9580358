package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.FileResult;
import org.saiwu.check.Finding;

/** An entry's result as a JSON object and back, losing nothing. */
public final class EntryCodec {
    private EntryCodec() {}

    /** Writes an object with the keys of the report; without {@code sentences} only what is needed to read it back. */
    public static void write(JsonGenerator json, EntryResult entry, Optional<Sentences> sentences) throws IOException {
        json.writeStartObject();
        writeFields(json, entry, sentences);
        json.writeEndObject();
    }

    /** Writes the keys of an entry into an object that is open. */
    static void writeFields(JsonGenerator json, EntryResult entry, Optional<Sentences> sentences) throws IOException {
        json.writeStringField("id", entry.id());
        json.writeStringField("path", entry.path());
        JsonOutput.text(json, "category", entry.category());
        JsonOutput.text(json, "title", entry.title());
        JsonOutput.texts(json, "authors", entry.authors());
        JsonOutput.text(json, "unit", entry.unit());
        json.writeStringField("status", Names.of(entry.status()));
        JsonOutput.textIfPresent(json, "submitter", entry.submitter());
        JsonOutput.textIfPresent(json, "topic", entry.topic());
        JsonOutput.textIfPresent(json, "nominatedBy", entry.nominatedBy());
        json.writeArrayFieldStart("files");
        for (FileResult file : entry.files()) {
            FileCodec.write(json, file);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : entry.findings()) {
            FindingCodec.write(json, finding, sentences);
        }
        json.writeEndArray();
    }

    /** Reads an object; the parser stands at its start. Unknown keys are passed over, an unusable value is an IOException. */
    public static EntryResult read(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("not an entry");
        }
        Reading entry = new Reading();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            entry.take(key, json);
        }
        return entry.result();
    }

    /** What has been read of an entry so far. */
    static final class Reading {
        private Optional<String> id = Optional.empty();
        private Optional<String> path = Optional.empty();
        private Optional<String> category = Optional.empty();
        private Optional<String> submitter = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<String> topic = Optional.empty();
        private List<String> authors = List.of();
        private Optional<String> unit = Optional.empty();
        private Optional<String> nominatedBy = Optional.empty();
        private Optional<EntryStatus> status = Optional.empty();
        private final List<FileResult> files = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        /** Takes the value at which the parser stands. */
        void take(String key, JsonParser json) throws IOException {
            switch (key) {
                case "id" -> id = text(json);
                case "path" -> path = text(json);
                case "category" -> category = text(json);
                case "submitter" -> submitter = text(json);
                case "title" -> title = text(json);
                case "topic" -> topic = text(json);
                case "authors" -> authors = texts(json);
                case "unit" -> unit = text(json);
                case "nominatedBy" -> nominatedBy = text(json);
                case "status" -> status = Optional.of(Names.read(EntryStatus.class, json));
                case "files" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        files.add(FileCodec.read(json));
                    }
                }
                case "findings" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        findings.add(FindingCodec.read(json));
                    }
                }
                default -> json.skipChildren();
            }
        }

        /** Whether it has what only an entry has. */
        boolean isEntry() {
            return id.isPresent() && path.isPresent() && status.isPresent();
        }

        EntryResult result() throws IOException {
            if (id.isEmpty() || path.isEmpty() || status.isEmpty()) {
                throw new IOException("an entry without id, path or status");
            }
            return new EntryResult(
                    id.get(),
                    path.get(),
                    category,
                    submitter,
                    title,
                    topic,
                    authors,
                    unit,
                    nominatedBy,
                    status.get(),
                    files,
                    findings);
        }
    }

    /** A text or null. */
    static Optional<String> text(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (token != JsonToken.VALUE_STRING) {
            throw new IOException("not a text: " + token);
        }
        return Optional.of(json.getText());
    }

    /** An array of texts. */
    static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("not a list of texts");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            text(json).ifPresent(texts::add);
        }
        return texts;
    }
}

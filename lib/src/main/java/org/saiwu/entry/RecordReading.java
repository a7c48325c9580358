package org.saiwu.entry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.Form;
import org.saiwu.contest.FormField;

/** Takes the contest's fields out of an entry.json or entry.yaml, whose keys are field ids or any name of a field. */
final class RecordReading {
    /** Bytes beyond which no such file is read. */
    static final int MAX_BYTES = 1 << 20;

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(20)
            .maxStringLength(100_000)
            .build();

    private final Form form;

    RecordReading(Form form) {
        this.form = form;
    }

    /**
     * What the file says.
     *
     * @throws IOException with a message of one line when it is no object of JSON or YAML
     */
    FieldReading read(String file, byte[] content) throws IOException {
        JsonFactory factory = file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonFactory.builder()
                        .streamReadConstraints(CONSTRAINTS)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build()
                : YAMLFactory.builder()
                        .streamReadConstraints(CONSTRAINTS)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        JsonNode root;
        try (JsonParser parser = factory.createParser(withoutMark(content))) {
            root = new ObjectMapper(factory)
                    .reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(parser);
        }
        if (root == null || !root.isObject()) {
            throw new IOException("an object with fields such as title and authors is expected");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<Author> authors = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : root.properties()) {
            field(property.getKey()).ifPresent(field -> {
                values.put(field.id(), texts(property.getValue()));
                if (field.id().equals(MetadataReader.AUTHORS)) {
                    authors.addAll(people(property.getValue()));
                }
            });
        }
        return new FieldReading(file, values, authors);
    }

    /** Editors on Windows put a byte order mark before the first brace. */
    private static String withoutMark(byte[] content) throws IOException {
        try {
            String text = java.nio.charset.StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (java.nio.charset.CharacterCodingException notUtf8) {
            throw new IOException("it is not UTF-8", notUtf8);
        }
    }

    private Optional<FormField> field(String key) {
        String wanted = Vocabulary.folded(key);
        return form.fields().stream()
                .filter(field -> field.id().equals(key)
                        || wanted.equals(Vocabulary.folded(field.id()))
                        || wanted.equals(Vocabulary.folded(field.title().zh()))
                        || wanted.equals(Vocabulary.folded(field.title().en()))
                        || field.names().stream().anyMatch(name -> wanted.equals(Vocabulary.folded(name))))
                .findFirst();
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> texts.addAll(texts(element)));
        } else if (value.isObject()) {
            name(value).ifPresent(texts::add);
        } else if (!value.isNull() && !value.asText().isBlank()) {
            texts.add(value.asText().strip());
        }
        return texts;
    }

    private static List<Author> people(JsonNode value) {
        List<Author> people = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> people.addAll(people(element)));
        } else if (value.isObject()) {
            name(value).ifPresent(name -> people.add(new Author(PeopleNames.clean(name), unit(value))));
        } else if (!value.isNull()) {
            people.addAll(PeopleNames.split(value.asText()));
        }
        return people;
    }

    private static Optional<String> name(JsonNode person) {
        return text(person, "name", "姓名", "author");
    }

    private static Optional<String> unit(JsonNode person) {
        return text(person, "unit", "单位", "school", "学校");
    }

    private static Optional<String> text(JsonNode object, String... keys) {
        for (String key : keys) {
            JsonNode value = object.get(key);
            if (value != null && value.isValueNode() && !value.asText().isBlank()) {
                return Optional.of(value.asText().strip());
            }
        }
        return Optional.empty();
    }
}

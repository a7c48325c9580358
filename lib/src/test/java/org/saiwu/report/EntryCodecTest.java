package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.check.EntryResult;
import org.saiwu.contest.Language;

class EntryCodecTest {
    static Stream<EntryResult> entries() {
        return Stream.concat(SampleRun.entries().stream(), Stream.of(SampleRun.withEveryKindOfValue()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatIsWrittenIsReadBackWithNothingLost(EntryResult entry) throws IOException {
        assertThat(read(write(entry, Optional.empty()))).isEqualTo(entry);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void sentencesInItDoNotMatterForReading(EntryResult entry) throws IOException {
        for (Language language : Language.values()) {
            assertThat(read(write(entry, Optional.of(Sentences.in(language))))).isEqualTo(entry);
        }
    }

    @Test
    void keysOfALaterVersionArePassedOver() throws IOException {
        String json = """
                {"id": "a", "news": {"x": [1, {"y": 2}]}, "path": "b", "status": "pass"}""";
        assertThat(read(json.getBytes(StandardCharsets.UTF_8)).id()).isEqualTo("a");
    }

    @Test
    void aValueForWhichThereAreNoWordsIsNoValue() throws IOException {
        String json = new String(write(SampleRun.withEveryKindOfValue(), Optional.empty()), StandardCharsets.UTF_8);
        String changed = json.replaceFirst("\"word\":\"", "\"word\":\"no-");
        assertThat(changed).isNotEqualTo(json);
        assertThatThrownBy(() -> read(changed.getBytes(StandardCharsets.UTF_8))).hasMessageContaining("no word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"id\": \"a\"}",
                "{\"id\": 1, \"path\": \"b\", \"status\": \"pass\"}",
                "{\"id\": \"a\", \"path\": \"b\", \"status\": \"well\"}",
                "{\"id\": \"a\", \"path\": \"b\", \"status\": \"pass\", \"findings\": [{\"kind\": \"x\"}]}",
                "{\"id\": \"a\", \"path\": \"b\", \"status\": \"pass\", \"authors\": {}}",
                "{\"id\": \"a\", \"path\": \"b\", \"sta",
            })
    void whatIsNoEntryIsSaidToBeNone(String json) {
        assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8))).isInstanceOf(IOException.class);
    }

    @Test
    void keysStandInTheOrderOfTheContract() throws IOException {
        String json =
                new String(write(SampleRun.failing(), Optional.of(Sentences.in(Language.EN))), StandardCharsets.UTF_8);
        assertThat(json)
                .containsSubsequence(List.of(
                        "\"id\"",
                        "\"path\"",
                        "\"category\"",
                        "\"title\"",
                        "\"authors\"",
                        "\"unit\"",
                        "\"status\"",
                        "\"files\"",
                        "\"findings\"",
                        "\"rule\"",
                        "\"severity\"",
                        "\"file\"",
                        "\"message\"",
                        "\"actual\"",
                        "\"limit\"",
                        "\"clause\"",
                        "\"hint\""));
    }

    static byte[] write(EntryResult entry, Optional<Sentences> sentences) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.compact(out)) {
            EntryCodec.write(json, entry, sentences);
        }
        return out.toByteArray();
    }

    private static EntryResult read(byte[] json) throws IOException {
        try (JsonParser parser = JsonOutput.parse(json, json.length)) {
            parser.nextToken();
            return EntryCodec.read(parser);
        }
    }
}

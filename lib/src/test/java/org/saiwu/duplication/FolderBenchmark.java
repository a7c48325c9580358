package org.saiwu.duplication;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a folder of texts and writes a JSON report, so that time and memory can be held beside another program's. */
final class FolderBenchmark {

    private FolderBenchmark() {}

    /** Arguments: folder, file for the report, threads, whether rewriting is looked for. */
    public static void main(String[] arguments) throws IOException {
        long started = System.nanoTime();
        Parameters parameters = Parameters.defaults()
                .withJobs(Integer.parseInt(arguments[2]))
                .withRewriting(Boolean.parseBoolean(arguments[3]));
        Path folder = Path.of(arguments[0]);
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        Summary summary;
        try (JsonGenerator json =
                new JsonFactory().createGenerator(Path.of(arguments[1]).toFile(), JsonEncoding.UTF8)) {
            json.writeStartArray();
            summary = new DuplicationCheck(parameters, List.of())
                    .run(
                            new TextBatch(files.size(), number -> read(files.get(number))),
                            Optional.empty(),
                            new Writer(json));
            json.writeEndArray();
        }
        System.out.println("documents " + summary.documents() + ", failed " + summary.failed() + ", clusters "
                + summary.clusters().size() + ", ms " + (System.nanoTime() - started) / 1_000_000);
    }

    private static Text read(Path file) {
        try {
            return Text.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Writer(JsonGenerator json) implements ResultSink {
        @Override
        public void document(DocumentResult result) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", result.id());
            json.writeNumberField("characters", result.characters());
            json.writeNumberField("duplicated", result.duplicated());
            if (result.rewritten().isPresent()) {
                json.writeNumberField("rewritten", result.rewritten().getAsInt());
            }
            json.writeArrayFieldStart("sources");
            for (SourceMatch source : result.sources()) {
                json.writeStartObject();
                json.writeStringField("id", source.id());
                json.writeNumberField("duplicated", source.duplicated());
                json.writeArrayFieldStart("passages");
                for (Passage passage : source.passages()) {
                    json.writeStartObject();
                    json.writeNumberField("start", passage.start());
                    json.writeNumberField("end", passage.end());
                    json.writeNumberField("sourceStart", passage.sourceStart());
                    json.writeNumberField("sourceEnd", passage.sourceEnd());
                    json.writeStringField("text", passage.text());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        @Override
        public void unreadable(UnreadableText text) {
            throw new IllegalStateException(text.toString());
        }
    }
}

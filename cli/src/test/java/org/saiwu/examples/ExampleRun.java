package org.saiwu.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saiwu.cli.Saiwu;
import org.saiwu.cli.Terminal;

/**
 * What {@code saiwu validate examples/entries} says.
 *
 * @param text the report for people
 * @param json the report for programs
 */
record ExampleRun(int exitCode, String text, String json, String errors) {

    /** Runs it as a user does in the folder of the whole. */
    static ExampleRun in(String language, Path temporary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path json = temporary.resolve("report." + language + ".json").toAbsolutePath();
        int code = new Saiwu(new Terminal(
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8,
                        false,
                        false,
                        Map.of(),
                        Repository.root()))
                .run("--lang", language, "validate", "examples/entries", "--report", "json=" + json);
        return new ExampleRun(
                code,
                fromRoot(out.toString(StandardCharsets.UTF_8)),
                fromRoot(Files.readString(json, StandardCharsets.UTF_8)),
                err.toString(StandardCharsets.UTF_8));
    }

    /** Paths as they are in the folder of the whole, wherever the test runs. */
    private static String fromRoot(String report) {
        return report.replace("../examples/", "examples/");
    }

    /** The rules of the findings at severity warning or error, by entry, and those between entries under their ids. */
    Map<String, List<String>> rulesByEntry() throws IOException {
        Map<String, List<String>> rules = new java.util.TreeMap<>();
        for (JsonNode entry : new ObjectMapper().readTree(json).get("entries")) {
            rules.put(entry.get("id").asText(), grave(entry.get("findings")));
        }
        return rules;
    }

    List<Examples.Between> between() throws IOException {
        List<Examples.Between> found = new ArrayList<>();
        for (JsonNode finding : new ObjectMapper().readTree(json).get("findings")) {
            List<String> entries = new ArrayList<>();
            finding.path("entries").forEach(entry -> entries.add(entry.asText()));
            found.add(new Examples.Between(finding.get("rule").asText(), entries));
        }
        return found;
    }

    private static List<String> grave(JsonNode findings) {
        List<String> rules = new ArrayList<>();
        findings.forEach(finding -> {
            if (!finding.get("severity").asText().equals("info")) {
                rules.add(finding.get("rule").asText());
            }
        });
        return rules;
    }
}

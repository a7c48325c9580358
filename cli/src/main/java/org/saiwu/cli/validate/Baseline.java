package org.saiwu.cli.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.Finding;
import org.saiwu.check.Severity;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;

/** Findings that were known before, by entry, rule and file; they are left out of a run. */
final class Baseline {
    private final Set<String> known;

    private Baseline(Set<String> known) {
        this.known = known;
    }

    /** The findings of an earlier json or ndjson report. */
    static Baseline read(Optional<Path> file, Context context) throws IOException {
        if (file.isEmpty()) {
            return new Baseline(Set.of());
        }
        Path path = file.get();
        if (!Files.isRegularFile(path)) {
            throw new CommandException(
                    ExitCode.USAGE, context.words().say("file.missing", Map.of("path", path.toString())));
        }
        Set<String> known = new HashSet<>();
        try (MappingIterator<JsonNode> documents =
                new ObjectMapper().readerFor(JsonNode.class).readValues(path.toFile())) {
            // Not hasNext, which turns malformed JSON into an unchecked exception.
            while (documents.hasNextValue()) {
                take(documents.nextValue(), known);
            }
        } catch (JsonProcessingException malformed) {
            throw new CommandException(
                    ExitCode.USAGE,
                    context.words()
                            .say(
                                    "baseline.malformed",
                                    Map.of("path", path.toString(), "reason", malformed.getOriginalMessage())),
                    malformed);
        }
        return new Baseline(known);
    }

    private static void take(JsonNode document, Set<String> known) {
        if (document.has("entries") && document.has("summary")) {
            document.get("entries").forEach(entry -> take(entry, known));
            document.path("findings").forEach(finding -> known.add(key(finding)));
        } else if (document.has("id")) {
            String id = document.get("id").asText();
            document.path("findings")
                    .forEach(finding -> known.add(key(
                            id,
                            finding.path("rule").asText(),
                            finding.path("file").asText(""))));
        } else if (document.has("rule")) {
            known.add(key(document));
        }
    }

    private static String key(JsonNode between) {
        List<String> entries = new java.util.ArrayList<>();
        between.path("entries").forEach(entry -> entries.add(entry.asText()));
        return key(String.join("\n", entries), between.path("rule").asText(), "");
    }

    private static String key(String entry, String rule, String file) {
        return entry + "\u0000" + rule + "\u0000" + file;
    }

    /** The result without what was known, and the status that is left. */
    EntryResult without(EntryResult result) {
        if (known.isEmpty()) {
            return result;
        }
        List<Finding> left = result.findings().stream()
                .filter(finding -> !known.contains(
                        key(result.id(), finding.rule().id(), finding.file().orElse(""))))
                .toList();
        boolean fails = left.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        EntryStatus status =
                result.status() == EntryStatus.ERROR ? EntryStatus.ERROR : fails ? EntryStatus.FAIL : EntryStatus.PASS;
        return result.withFindings(status, left);
    }

    /** Findings between entries without those known. */
    List<Finding> without(List<Finding> between) {
        return between.stream()
                .filter(finding -> !known.contains(
                        key(String.join("\n", finding.entries()), finding.rule().id(), "")))
                .toList();
    }
}

package org.saiwu.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.contest.Language;

/** Reads a line report of an earlier run, which may have been cut anywhere. */
final class NdjsonReader {
    /** No entry takes more; what does is not a report of ours. */
    private static final int LONGEST_LINE = 64 << 20;

    private final String contestDigest;
    private final EntryResults.Visitor visitor;
    private final Sentences sentences = Sentences.in(Language.ZH);
    private int entries;
    private int otherRules;
    private int damaged;
    private long end;

    private NdjsonReader(String contestDigest, EntryResults.Visitor visitor) {
        this.contestDigest = contestDigest;
        this.visitor = visitor;
    }

    static NdjsonReport.Resumed read(Path file, String contestDigest, EntryResults.Visitor visitor) throws IOException {
        NdjsonReader reader = new NdjsonReader(contestDigest, visitor);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            reader.readLines(in, file);
        }
        return new NdjsonReport.Resumed(reader.entries, reader.otherRules, reader.damaged, reader.end);
    }

    private void readLines(InputStream in, Path file) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        long position = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            position++;
            if (next != '\n') {
                line.write(next);
                if (line.size() > LONGEST_LINE) {
                    throw new IOException(file + ": a line of more than " + LONGEST_LINE + " bytes");
                }
                continue;
            }
            end = position;
            take(line.toByteArray());
            line.reset();
        }
        if (line.size() > 0) {
            // No line end: the run was stopped while it wrote this one.
            damaged++;
        }
    }

    private void take(byte[] line) throws IOException {
        Line parsed;
        try {
            parsed = parse(line);
        } catch (IOException e) {
            // Counted and reported; its entry is simply checked again.
            damaged++;
            return;
        }
        if (!parsed.entry().isEntry()) {
            return;
        }
        if (!parsed.digest().equals(contestDigest)) {
            otherRules++;
            return;
        }
        EntryResult result = parsed.entry().result();
        if (!result.findings().stream().allMatch(sentences::canSay)) {
            damaged++;
            return;
        }
        entries++;
        visitor.take(result);
    }

    private record Line(String digest, EntryCodec.Reading entry) {}

    private static Line parse(byte[] line) throws IOException {
        EntryCodec.Reading entry = new EntryCodec.Reading();
        String digest = "";
        try (JsonParser json = JsonOutput.parse(line, line.length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                if (key.equals("contest")) {
                    digest = digest(json);
                } else {
                    entry.take(key, json);
                }
            }
        }
        return new Line(digest, entry);
    }

    private static String digest(JsonParser json) throws IOException {
        String digest = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            if (key.equals("digest")) {
                digest = EntryCodec.text(json).orElse("");
            } else {
                json.skipChildren();
            }
        }
        return digest;
    }
}

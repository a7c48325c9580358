package org.saiwu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.check.Finding;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Contest;

/**
 * One line an entry, written and flushed as it finishes, then one line a finding between entries; each line stands by itself.
 *
 * <p>A line with {@code id} is an entry, one with {@code rule} a finding between entries. Each names the contest's digest, so
 * that a later run can tell whether it was made by the same rules.
 */
public final class NdjsonReport implements ReportWriter {
    /** A report to be written as entries finish; {@code out} is flushed after each line and not closed. */
    public static Lines lines(Contest contest, ReportContext context, OutputStream out) {
        return new Writing(contest, Sentences.in(context.language()), out);
    }

    @Override
    public void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException {
        Lines lines = lines(result.contest(), context, out);
        result.entries().forEach(lines::add);
        for (Finding finding : result.findings()) {
            lines.add(finding);
        }
        out.flush();
    }

    /**
     * Hands over the entries of an earlier report that were checked by these rules, in its order; lines that are cut, of other
     * rules, or not entries are passed over and counted.
     */
    public static Resumed read(Path file, String contestDigest, EntryResults.Visitor visitor) throws IOException {
        return NdjsonReader.read(file, contestDigest, visitor);
    }

    /** Takes lines; safe for use by several threads. */
    public interface Lines {
        void add(EntryResult entry) throws IOException;

        void add(Finding between) throws IOException;
    }

    /**
     * What an earlier report held.
     *
     * @param entries handed over
     * @param otherRules entries checked by other rules
     * @param damaged lines that are cut or can't be used
     * @param end length in bytes of the whole lines; what stands behind is a cut line, to be overwritten
     */
    public record Resumed(int entries, int otherRules, int damaged, long end) {}

    private record Writing(Contest contest, Sentences sentences, OutputStream out) implements Lines {
        @FunctionalInterface
        private interface Fields {
            void write(JsonGenerator json) throws IOException;
        }

        @Override
        public void add(EntryResult entry) throws IOException {
            line(json -> EntryCodec.writeFields(json, entry, Optional.of(sentences)));
        }

        @Override
        public void add(Finding between) throws IOException {
            line(json -> FindingCodec.writeFields(json, between, Optional.of(sentences)));
        }

        private void line(Fields fields) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
            try (JsonGenerator json = JsonOutput.compact(line)) {
                json.writeStartObject();
                json.writeNumberField("schemaVersion", JsonReport.SCHEMA_VERSION);
                JsonReport.writeContest(json, contest);
                fields.write(json);
                json.writeEndObject();
            }
            line.write('\n');
            synchronized (out) {
                line.writeTo(out);
                out.flush();
            }
        }
    }
}

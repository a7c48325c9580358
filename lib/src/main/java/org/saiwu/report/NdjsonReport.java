package org.saiwu.report;

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
    public static Lines lines(Contest contest, ReportContext context, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Hands over the entries of an earlier report that were checked by these rules, in its order; lines that are cut, of other
     * rules, or not entries are passed over and counted.
     */
    public static Resumed read(Path file, String contestDigest, EntryResults.Visitor visitor) throws IOException {
        throw new UnsupportedOperationException();
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
     * @param damaged lines that are cut or no JSON
     * @param end length in bytes of the whole lines; what stands behind is a cut line, to be overwritten
     */
    public record Resumed(int entries, int otherRules, int damaged, long end, Optional<String> otherDigest) {}
}

package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;

/**
 * What came of a whole run.
 *
 * @param findings those between entries
 * @param complete whether every entry was looked at; false after an interruption
 */
public record ValidationResult(
        Contest contest, EntryResults entries, List<Finding> findings, Summary summary, boolean complete) {
    public ValidationResult {
        findings = List.copyOf(findings);
    }
}

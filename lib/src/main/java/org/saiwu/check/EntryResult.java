package org.saiwu.check;

import java.util.List;
import java.util.Optional;

/**
 * What came of checking one entry; everything that the checks between entries need is in it.
 *
 * @param id tells entries of one run apart and is the same on every machine
 * @param path as given or found, with {@code /}
 * @param category id of the category, where one could be told
 * @param submitter id of the kind of submitter, where one could be told
 * @param nominatedBy the unit through which it was handed in, as the entry says
 * @param findings the heaviest first, then by file and rule
 */
public record EntryResult(
        String id,
        String path,
        Optional<String> category,
        Optional<String> submitter,
        Optional<String> title,
        Optional<String> topic,
        List<String> authors,
        Optional<String> unit,
        Optional<String> nominatedBy,
        EntryStatus status,
        List<FileResult> files,
        List<Finding> findings) {
    public EntryResult {
        authors = List.copyOf(authors);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The same result of an entry that lies elsewhere. */
    public EntryResult withPath(String elsewhere) {
        return new EntryResult(
                id, elsewhere, category, submitter, title, topic, authors, unit, nominatedBy, status, files, findings);
    }

    /** The same entry with what is left of its findings, and the status that follows. */
    public EntryResult withFindings(EntryStatus following, List<Finding> left) {
        return new EntryResult(
                id, path, category, submitter, title, topic, authors, unit, nominatedBy, following, files, left);
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}

package org.saiwu.check;

/**
 * Totals of a run.
 *
 * @param entries how many were looked at
 * @param error findings of that severity, those between entries included
 */
public record Summary(int entries, int passed, int failed, int errored, long error, long warning, long info) {
    public static final Summary EMPTY = new Summary(0, 0, 0, 0, 0, 0, 0);

    /** These totals and one more entry. */
    public Summary plus(EntryResult entry) {
        return new Summary(
                entries + 1,
                passed + (entry.status() == EntryStatus.PASS ? 1 : 0),
                failed + (entry.status() == EntryStatus.FAIL ? 1 : 0),
                errored + (entry.status() == EntryStatus.ERROR ? 1 : 0),
                error + entry.count(Severity.ERROR),
                warning + entry.count(Severity.WARNING),
                info + entry.count(Severity.INFO));
    }

    /** These totals and one more finding between entries. */
    public Summary plus(Finding finding) {
        return new Summary(
                entries,
                passed,
                failed,
                errored,
                error + (finding.severity() == Severity.ERROR ? 1 : 0),
                warning + (finding.severity() == Severity.WARNING ? 1 : 0),
                info + (finding.severity() == Severity.INFO ? 1 : 0));
    }
}

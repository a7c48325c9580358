package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

/** Holds entries against the whole list of checks, so that a finding too many fails the test of any rule. */
final class Checked {
    private Checked() {}

    static List<Finding> findings(Entry entry) {
        return findings(entry, BuiltIn.CONTEST);
    }

    static List<Finding> findings(Entry entry, Contest contest) {
        return new EntryChecker(contest, EntryChecks.all(Optional.empty()))
                .check(entry)
                .findings();
    }

    static void passes(EntryBuilder entry) {
        assertThat(findings(entry.build())).isEmpty();
    }

    /** The entry breaks that rule, once, and no other. */
    static Finding only(String rule, Severity severity, EntryBuilder entry) {
        return only(rule, severity, entry, BuiltIn.CONTEST);
    }

    static Finding only(String rule, Severity severity, EntryBuilder entry, Contest contest) {
        List<Finding> findings = findings(entry.build(), contest);
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule().id()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(severity);
        return finding;
    }
}

package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.check.EntryChecker;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.Severity;
import org.saiwu.check.Value;
import org.saiwu.contest.Contest;
import org.saiwu.document.DocumentKind;
import org.saiwu.document.DocumentResult;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;
import org.saiwu.quota.RosterEntry;
import org.saiwu.quota.RosterResults;

/** {@code duplication.rate} between the entries of a run. */
class DuplicationBatchCheckTest {

    private static final String TEXT = "案例介绍.docx";

    private final Path folder;

    DuplicationBatchCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Characters that come nowhere else. */
    private static String own(int start, int end) {
        return RandomTexts.distinct(start, end);
    }

    private static EntryBuilder teacher(String id, String text) {
        return EntryBuilder.teacherCase().id(id).document("case-text", EntryBuilder.readable(text));
    }

    private List<Finding> findings(Contest contest, EntryBuilder... builders) throws IOException {
        List<Entry> entries = Stream.of(builders).map(EntryBuilder::build).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            order.add(i);
        }
        List<Finding> first = findings(contest, order, entries);
        Collections.reverse(order);
        assertThat(findings(contest, order, entries)).isEqualTo(first);
        return first;
    }

    private List<Finding> findings(Contest contest, List<Integer> order, List<Entry> entries) throws IOException {
        EntryChecker checker = new EntryChecker(contest, List.of());
        try (DuplicationBatchCheck check = new DuplicationBatchCheck(contest, folder, 2)) {
            for (int i : order) {
                check.take(i, entries.get(i), checker.check(entries.get(i)));
            }
            List<Finding> found = check.finish();
            assertThat(folder).isEmptyDirectory();
            return checker.weigh(found);
        }
    }

    private static Finding finding(FindingKind kind, String entry, String source) {
        return Finding.of(kind)
                .in(TEXT)
                .with("entry", entry)
                .between(List.of(entry))
                .under("四.6(3)")
                .with("actual", new Value.Share(90, 300))
                .with("duplicated", 90)
                .with("characters", 300)
                .with("limit", new Value.Share(30, 100))
                .with("source", source)
                .with("shared", 90);
    }

    @Test
    void aTextThatReachesTheLimitIsReportedWithItsLargestSource() throws IOException {
        assertThat(findings(BuiltIn.CONTEST, teacher("a", own(0, 300)), teacher("b", own(0, 90) + own(300, 900))))
                .containsExactly(finding(FindingKind.DUPLICATION_RATE, "a", "b"));
    }

    @Test
    void aTextBelowTheLimitIsFine() throws IOException {
        assertThat(findings(BuiltIn.CONTEST, teacher("a", own(0, 301)), teacher("b", own(0, 90) + own(301, 900))))
                .isEmpty();
    }

    @Test
    void theTextOfAUnitsCaseIsReportedWithoutFailingIt() throws IOException {
        EntryBuilder unit = EntryBuilder.unitCase().id("a").document("case-text", EntryBuilder.readable(own(0, 300)));
        assertThat(findings(BuiltIn.CONTEST, unit, teacher("b", own(0, 90) + own(300, 900))))
                .containsExactly(finding(FindingKind.DUPLICATION_NOTED, "a", "b"));
    }

    @Test
    void ofAShortTextNothingCanBeTold() throws IOException {
        assertThat(findings(BuiltIn.CONTEST, teacher("a", own(0, 199)), teacher("b", own(200, 900))))
                .extracting(Finding::kind, Finding::severity, Finding::entries)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        FindingKind.DUPLICATION_CANNOT_TELL, Severity.INFO, List.of("a")));
    }

    @Test
    void aSingleTextIsHeldAgainstNothing() throws IOException {
        assertThat(findings(BuiltIn.CONTEST, teacher("a", "短"))).isEmpty();
    }

    @Test
    void aTextThatCannotBeReadIsNotComparedAndHasFindingsOfItsOwn() throws IOException {
        EntryBuilder unreadable = EntryBuilder.teacherCase()
                .id("a")
                .document("case-text", new DocumentResult.Encrypted(DocumentKind.DOCX));
        assertThat(findings(BuiltIn.CONTEST, unreadable, teacher("b", own(0, 300)), teacher("c", own(300, 900))))
                .isEmpty();
    }

    @Test
    void theMainWorkAndItsCopyAreOneText() throws IOException {
        EntryFile beside = EntryBuilder.document(TEXT, "case-text", EntryBuilder.readable(own(0, 299) + "改"));
        EntryBuilder twice = teacher("a", own(0, 300))
                .file(new EntryFile(
                        "案例介绍-单独.docx",
                        beside.size(),
                        EntryFile.Place.BESIDE,
                        beside.item(),
                        beside.checksum(),
                        beside.document(),
                        beside.media(),
                        beside.difference()));
        assertThat(findings(BuiltIn.CONTEST, twice, teacher("b", own(300, 900))))
                .isEmpty();
    }

    @Test
    void twoEntriesOfOneIdAreTwoTexts() throws IOException {
        assertThat(findings(BuiltIn.CONTEST, teacher("a", own(0, 300)), teacher("a", own(0, 300))))
                .hasSize(2);
    }

    @Test
    void entriesOfAnEarlierRunAreSaidNotToBeCompared() throws IOException {
        EntryResult result = new EntryChecker(BuiltIn.CONTEST, List.of())
                .check(teacher("a", own(0, 300)).build());
        try (DuplicationBatchCheck check = new DuplicationBatchCheck(BuiltIn.CONTEST, folder, 1)) {
            check.take(0, result);
            assertThat(check.finish())
                    .containsExactly(Finding.of(FindingKind.DUPLICATION_NOT_COMPARED)
                            .with("actual", 1)
                            .with("entries", Value.ofTexts(List.of("a")))
                            .between(List.of("a"))
                            .under("四.6(3)"));
        }
    }

    @Test
    void aRowOfARosterHasNoTextThatIsMissing() throws IOException {
        RosterEntry row = new RosterEntry(
                "roster.csv:2",
                Optional.empty(),
                Optional.of("t"),
                Optional.of("case"),
                Optional.of("teacher"),
                List.of("a"),
                Optional.of("u"),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        EntryResult result = new RosterResults(BuiltIn.CONTEST).ofAbsent("row", row);
        try (DuplicationBatchCheck check = new DuplicationBatchCheck(BuiltIn.CONTEST, folder, 1)) {
            check.take(0, result);
            assertThat(check.finish()).isEmpty();
        }
    }

    @Test
    void aRuleThatIsSwitchedOffCostsNothing() throws IOException {
        Contest off = BuiltIn.and("  duplication.rate: { severity: off }\n");
        try (DuplicationBatchCheck check = new DuplicationBatchCheck(off, folder, 1)) {
            Entry entry = teacher("a", own(0, 300)).build();
            check.take(0, entry, new EntryChecker(off, List.of()).check(entry));
            assertThat(folder).isEmptyDirectory();
            assertThat(check.finish()).isEmpty();
        }
    }
}

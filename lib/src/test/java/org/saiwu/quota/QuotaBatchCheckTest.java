package org.saiwu.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.Value;
import org.saiwu.contest.Contest;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.Contests;
import org.saiwu.contest.UnitNames;

class QuotaBatchCheckTest {
    private final Contest contest;
    private final UnitTable units;

    QuotaBatchCheckTest() throws ContestException {
        contest = Contests.find(Contests.DEFAULT_ID);
        units = UnitTable.of(
                List.of(
                        Unit.of("第一中学", "city-school").asPilot(),
                        Unit.of("附属小学", "").nominatedBy("第一中学"),
                        Unit.of("第二中学", "city-school")),
                UnitNames.of(contest));
    }

    private static EntryResult entry(String id, String category, String submitter, String unit) {
        return new EntryResult(
                id,
                id,
                Optional.of(category),
                Optional.of(submitter),
                Optional.of("作品"),
                Optional.empty(),
                List.of(),
                Optional.of(unit),
                Optional.empty(),
                EntryStatus.PASS,
                List.of(),
                List.of());
    }

    private static List<EntryResult> cases(int count, String unit) {
        List<EntryResult> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            entries.add(entry(unit + i, "case", "teacher", unit));
        }
        return entries;
    }

    private List<Finding> findings(List<EntryResult> entries) {
        QuotaBatchCheck check = new QuotaBatchCheck(contest, units);
        for (int i = 0; i < entries.size(); i++) {
            check.take(i, entries.get(i));
        }
        return check.finish();
    }

    private List<Finding> findings(List<EntryResult> entries, FindingKind kind) {
        return findings(entries).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    @Test
    void aUnitOverItsQuotaIsFoundWithItsEntriesAndClause() {
        List<Finding> found = findings(cases(7, "第二中学"), FindingKind.QUOTA_EXCEEDED);
        assertThat(found).hasSize(1);
        Finding over = found.get(0);
        assertThat(over.values())
                .containsEntry("unit", Value.of("第二中学"))
                .containsEntry("actual", Value.of(7))
                .containsEntry("limit", Value.of(6))
                .containsEntry("excess", Value.of(1));
        assertThat(over.entries()).hasSize(7).startsWith("第二中学1");
        assertThat(over.clause()).contains("四.3");
    }

    @Test
    void worksOfAUnitCountForTheUnitThatNominatesIt() {
        List<EntryResult> entries = new ArrayList<>(cases(4, "第一中学"));
        entries.addAll(cases(3, "附属小学"));
        List<Finding> found = findings(entries, FindingKind.QUOTA_EXCEEDED_WITH_PILOTS);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).containsEntry("actual", Value.of(7)).containsEntry("pilot", Value.of(4));
    }

    @Test
    void aRegionalCaseTakesNoPlace() {
        List<EntryResult> entries = new ArrayList<>(cases(6, "第二中学"));
        entries.add(entry("区域", "case", "region", "第二中学"));
        assertThat(findings(entries, FindingKind.QUOTA_EXCEEDED)).isEmpty();
        assertThat(findings(entries, FindingKind.QUOTA_EXEMPT).get(0).entries()).containsExactly("区域");
    }

    @Test
    void anUnevenSpreadIsAdviceOnly() {
        List<Finding> found = findings(cases(2, "第二中学"), FindingKind.QUOTA_UNEVEN);
        assertThat(found).hasSize(1);
        List<EntryResult> even = List.of(entry("甲", "case", "teacher", "第二中学"), entry("乙", "team", "team", "第二中学"));
        assertThat(findings(even, FindingKind.QUOTA_UNEVEN)).isEmpty();
    }

    @Test
    void theOrderInWhichEntriesAreHandedOverDecidesNothing() {
        List<EntryResult> entries = new ArrayList<>(cases(7, "第二中学"));
        entries.addAll(cases(8, "第一中学"));
        entries.addAll(cases(2, "外来学校"));
        List<Finding> expected = findings(entries);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));
        QuotaBatchCheck check = new QuotaBatchCheck(contest, units);
        order.forEach(i -> check.take(i, entries.get(i)));
        assertThat(check.finish()).isEqualTo(expected);
    }

    @Test
    void theTableTellsWhoNominatesWhom() {
        assertThat(units.nominators()).isEqualTo(Map.of("附属小学", "第一中学"));
        assertThat(units.places(contest)).isEqualTo(Map.of("第一中学", 6L, "第二中学", 6L));
    }
}

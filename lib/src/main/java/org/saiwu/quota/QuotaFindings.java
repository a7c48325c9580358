package org.saiwu.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.Value;
import org.saiwu.contest.Contest;
import org.saiwu.contest.LocalizedText;
import org.saiwu.contest.QuotaRule;

/** What nominations held against places give reason to say: {@code quota.exceeded}, {@code quota.uneven}, {@code quota.usage}. */
public final class QuotaFindings {
    private final Contest contest;

    public QuotaFindings(Contest contest) {
        this.contest = contest;
    }

    /** Findings for every nominating unit, in the order of the result; rows of the roster are the entries concerned. */
    public List<Finding> of(QuotaCheckResult result) {
        List<Finding> findings = new ArrayList<>();
        for (QuotaCheckResult.UnitCount unit : result.units()) {
            standing(unit, findings);
            if (unit.exempt() > 0) {
                findings.add(about(FindingKind.QUOTA_EXEMPT, unit.unit(), unit.exempt(), unit.exemptRows()));
            }
            boolean advised = contest.quota().filter(QuotaRule::evenSpread).isPresent();
            if (advised && !unit.even()) {
                findings.add(about(FindingKind.QUOTA_UNEVEN, unit.unit(), unit.counted(), unit.rows())
                        .with("spread", spread(unit.byCategory())));
            }
        }
        return findings;
    }

    /** Findings for units that enter through more than one nominating unit. */
    public List<Finding> ofRoutes(QuotaCheckResult result) {
        return result.twoRoutes().stream()
                .map(unit -> Finding.of(FindingKind.TWO_ROUTES)
                        .with("unit", unit.unit())
                        .with("routes", Value.ofTexts(unit.nominators()))
                        .with("entries", Value.ofTexts(unit.rows()))
                        .between(unit.rows()))
                .toList();
    }

    private void standing(QuotaCheckResult.UnitCount unit, List<Finding> findings) {
        long limit = unit.places().orElse(0);
        switch (unit.standing()) {
            case OVER -> {
                boolean pilots = unit.pilot() > 0
                        && contest.quota().filter(QuotaRule::pilotFirst).isPresent();
                Finding over = counted(
                                pilots ? FindingKind.QUOTA_EXCEEDED_WITH_PILOTS : FindingKind.QUOTA_EXCEEDED, unit)
                        .with("limit", limit)
                        .with("excess", unit.excess());
                findings.add(pilots ? over.with("pilot", unit.pilot()) : over);
            }
            case FULL -> {}
            case UNDER ->
                findings.add(counted(FindingKind.QUOTA_UNUSED, unit)
                        .with("limit", limit)
                        .with("left", limit - unit.counted()));
            case NO_QUOTA -> {
                if (unit.counted() > 0) {
                    findings.add(counted(FindingKind.QUOTA_NOT_SET, unit));
                }
            }
            case UNKNOWN_UNIT -> {
                if (unit.counted() > 0) {
                    findings.add(counted(FindingKind.QUOTA_UNIT_UNKNOWN, unit));
                }
            }
        }
    }

    private Finding counted(FindingKind kind, QuotaCheckResult.UnitCount unit) {
        return about(kind, unit.unit(), unit.counted(), unit.rows());
    }

    private Finding about(FindingKind kind, String unit, long count, List<String> rows) {
        Finding finding =
                Finding.of(kind).with("unit", unit).with("actual", count).between(rows);
        return contest.quota().map(quota -> finding.under(quota.clause())).orElse(finding);
    }

    /** For example 应用案例 12、双师课堂课例 3. */
    private Value spread(Map<String, Long> byCategory) {
        List<Value> parts = new ArrayList<>();
        byCategory.forEach((id, count) -> parts.add(contest.category(id)
                .map(category -> Value.of(new LocalizedText(
                        category.title().zh() + " " + count, category.title().en() + " " + count)))
                .orElseGet(() -> Value.of((id.isEmpty() ? "?" : id) + " " + count))));
        return new Value.Several(parts);
    }
}

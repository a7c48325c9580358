package org.saiwu.report.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saiwu.award.AwardTally;
import org.saiwu.award.JudgeStatistics;
import org.saiwu.award.NormalizationOutcome;
import org.saiwu.award.ScoreIssue;
import org.saiwu.report.Messages;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.table.CellValue;

/** What a tally says of judges, adjustments and single scores. */
final class JudgeSections {
    private final AwardTally tally;
    private final Messages words;
    private final AwardTerms terms;

    JudgeSections(AwardTally tally, Messages words, AwardTerms terms) {
        this.tally = tally;
        this.words = words;
        this.terms = terms;
    }

    Section judges() {
        List<List<CellValue>> rows = tally.judges().stream().map(this::judge).toList();
        Section section = Section.of(
                words.get("section.judges"),
                List.of(
                        text("category"),
                        text("judge"),
                        number("judged"),
                        number("mean"),
                        number("severity"),
                        number("spread"),
                        number("agreement"),
                        number("outliers")),
                rows);
        return section;
    }

    private List<CellValue> judge(JudgeStatistics judge) {
        CellValue outliers = CellValue.number(judge.outliers().size());
        return List.of(
                CellValue.text(terms.category(judge.category())),
                CellValue.text(judge.judge()),
                CellValue.number(judge.works()),
                AwardTerms.score(judge.mean()),
                judge.severity().map(AwardTerms::score).orElse(CellValue.blank()),
                CellValue.number(AwardTerms.plain(judge.spread())),
                judge.agreement().map(AwardTerms::plain).map(CellValue::number).orElse(CellValue.blank()),
                judge.outliers().isEmpty() ? outliers : outliers.in(CellValue.Tone.WARNING));
    }

    Section outliers() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (JudgeStatistics judge : tally.judges()) {
            for (JudgeStatistics.Outlier outlier : judge.outliers()) {
                rows.add(List.of(
                        CellValue.text(terms.category(judge.category())),
                        CellValue.text(judge.judge()),
                        CellValue.text(outlier.work()),
                        CellValue.number(outlier.score()),
                        AwardTerms.score(outlier.distance())));
            }
        }
        return Section.of(
                words.get("section.outliers"),
                List.of(text("category"), text("judge"), text("work"), number("score"), number("distance")),
                rows);
    }

    Section crossings() {
        return Section.of(
                words.get("section.crossings"),
                List.of(text("category"), text("work"), text("rawLevel"), text("adjustedLevel")),
                tally.crossings().stream()
                        .map(crossing -> List.of(
                                CellValue.text(terms.category(crossing.category())),
                                CellValue.text(crossing.work()),
                                CellValue.text(terms.level(crossing.raw())),
                                CellValue.text(terms.level(crossing.adjusted()))))
                        .toList());
    }

    Section issues() {
        return Section.of(
                words.get("section.issues"),
                List.of(
                        text("severity.word"),
                        text("issue"),
                        text("work"),
                        text("judge"),
                        number("row"),
                        text("value")),
                tally.issues().stream().map(this::issue).toList());
    }

    private List<CellValue> issue(ScoreIssue issue) {
        boolean error = issue.kind().isError();
        return List.of(
                CellValue.text(words.get(error ? "severity.error" : "severity.warning"))
                        .in(error ? CellValue.Tone.BAD : CellValue.Tone.WARNING),
                CellValue.text(words.get("issue." + TallyJson.id(issue.kind()))),
                CellValue.text(issue.work()),
                CellValue.text(issue.judge()),
                issue.row() == 0 ? CellValue.blank() : CellValue.number(issue.row()),
                CellValue.text(issue.value()));
    }

    /** What was adjusted, and what was not and why. */
    List<String> normalizationRemarks() {
        List<String> remarks = new ArrayList<>();
        for (NormalizationOutcome outcome : tally.normalization()) {
            String category = terms.category(outcome.category());
            String method = words.get("normalize." + outcome.method().id());
            if (outcome.applied()) {
                remarks.add(words.say(
                        outcome.groups() > 1 ? "remark.adjusted-groups" : "remark.adjusted",
                        Map.of("category", category, "method", method, "groups", outcome.groups())));
            }
            for (NormalizationOutcome.Refusal refusal : outcome.refusals()) {
                String reason = words.say(
                        "refusal." + TallyJson.id(refusal.reason()),
                        Map.of("judge", refusal.judge(), "groups", outcome.groups()));
                remarks.add(
                        words.say("remark.refused", Map.of("category", category, "method", method, "reason", reason)));
            }
        }
        return remarks;
    }

    private Column text(String key) {
        return Column.text(words.get("column." + key));
    }

    private Column number(String key) {
        return Column.number(words.get("column." + key));
    }
}

package org.saiwu.report.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.award.AwardPolicy;
import org.saiwu.award.Level;
import org.saiwu.award.TieBreakKey;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.table.CellValue;

/** What a report rests on: contest, policies, seed, inputs, program. Nothing of the machine or the moment. */
final class RunSection {
    private final AwardRun run;
    private final ReportContext context;
    private final Messages words;
    private final AwardTerms terms;
    private final List<List<CellValue>> rows = new ArrayList<>();

    RunSection(AwardRun run, ReportContext context, Messages words) {
        this.run = run;
        this.context = context;
        this.words = words;
        this.terms = new AwardTerms(run.contest(), context.language(), words);
    }

    Section section(Optional<AwardPolicy> policy) {
        line(
                "parameter.contest",
                run.contest().title().in(context.language()) + " ("
                        + run.contest().id() + ")");
        line("parameter.digest", run.contest().digest());
        policy.ifPresent(this::policy);
        if (!run.lateUnits().isEmpty()) {
            line("parameter.lateUnits", String.join(", ", run.lateUnits()));
        }
        for (AwardRun.Input input : run.inputs()) {
            line("parameter.input." + input.role(), input.file() + "  " + input.digest());
        }
        line("parameter.tool", "saiwu " + context.toolVersion());
        return Section.of(
                        words.get("section.parameters"),
                        List.of(Column.text(words.get("column.parameter")), Column.text(words.get("column.value"))),
                        rows)
                .notInText();
    }

    private void policy(AwardPolicy policy) {
        for (Level level : policy.levels()) {
            rows.add(List.of(
                    CellValue.text(words.say("parameter.share", Map.of("level", terms.level(level.id())))),
                    CellValue.text(AwardTerms.plain(level.percent()).toPlainString() + "%")));
        }
        line(
                "parameter.rounding",
                words.get("rounding." + policy.rounding().id()) + " ("
                        + policy.rounding().id() + ")");
        line(
                "parameter.ties",
                words.get("ties." + policy.ties().id()) + " (" + policy.ties().id() + ")");
        line("parameter.aggregate", words.get("aggregate." + policy.aggregate().id()));
        line(
                "parameter.normalize",
                words.get("normalize." + policy.normalization().id()));
        policy.minScore()
                .ifPresent(least ->
                        line("parameter.minScore", AwardTerms.plain(least).toPlainString()));
        policy.maxScore()
                .ifPresent(most ->
                        line("parameter.maxScore", AwardTerms.plain(most).toPlainString()));
        for (TieBreakKey key : policy.keys()) {
            line("parameter.key", terms.key(key.column()) + "  " + key.clause());
        }
        line("parameter.seed", policy.lotSeed().orElseGet(() -> words.get("parameter.none")));
    }

    private void line(String key, String value) {
        rows.add(List.of(CellValue.text(words.get(key)), CellValue.text(value)));
    }
}

package org.saiwu.report.award;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.award.AwardPlan;
import org.saiwu.award.AwardPolicy;
import org.saiwu.award.Level;
import org.saiwu.award.Rational;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;

/**
 * How many awards there will be, under each rounding policy side by side.
 *
 * @param policy whose rounding is the chosen one
 */
public record PlanReport(AwardRun run, AwardPlan plan, AwardPolicy policy) implements TabularReport {
    @Override
    public TabularDocument document(ReportContext context) {
        Messages words = Messages.of("award", context.language());
        AwardTerms terms = new AwardTerms(run.contest(), context.language(), words);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.get("column.category")),
                Column.number(words.get("column.works")),
                Column.text(words.get("column.rounding"))));
        policy.levels().forEach(level -> columns.add(Column.number(terms.level(level.id()))));
        columns.addAll(List.of(
                Column.number(words.get("column.awards")), Column.number(words.get("column.share")), Column.text("")));
        List<List<CellValue>> rows =
                plan.rows().stream().map(row -> row(row, words, terms)).toList();
        List<AwardPlan.Row> chosen = chosen();
        return new TabularDocument(
                words.get("plan.title"),
                run.contest().title().in(context.language()),
                words.say(
                        "lead.plan",
                        Map.of(
                                "works",
                                chosen.stream().mapToInt(AwardPlan.Row::works).sum(),
                                "awards",
                                chosen.stream().mapToInt(AwardPlan.Row::awards).sum(),
                                "rounding",
                                words.get("rounding." + policy.rounding().id()))),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(
                        Section.of(words.get("section.plan"), columns, rows),
                        new RunSection(run, context, words).section(Optional.of(policy))));
    }

    private List<AwardPlan.Row> chosen() {
        return plan.rows().stream()
                .filter(row -> row.rounding() == policy.rounding())
                .toList();
    }

    private List<CellValue> row(AwardPlan.Row row, Messages words, AwardTerms terms) {
        boolean chosen = row.rounding() == policy.rounding();
        List<CellValue> cells = new ArrayList<>(List.of(
                CellValue.text(terms.category(row.category())),
                CellValue.number(row.works()),
                CellValue.text(words.get("rounding." + row.rounding().id()))));
        row.counts().values().forEach(count -> cells.add(CellValue.number(count)));
        cells.add(CellValue.number(row.awards()));
        cells.add(row.works() == 0 ? CellValue.blank() : AwardTerms.share(Rational.of(row.awards(), row.works())));
        cells.add(chosen ? CellValue.text(words.get("chosen")).in(CellValue.Tone.GOOD) : CellValue.blank());
        return cells;
    }

    @Override
    public Sheet csv() {
        List<String> headers = new ArrayList<>(List.of("category", "works", "rounding"));
        headers.addAll(policy.levels().stream().map(Level::id).toList());
        headers.addAll(List.of("awards", "chosen"));
        List<List<CellValue>> rows = new ArrayList<>();
        for (AwardPlan.Row row : plan.rows()) {
            List<CellValue> cells = new ArrayList<>(List.of(
                    CellValue.text(row.category()),
                    CellValue.number(row.works()),
                    CellValue.text(row.rounding().id())));
            row.counts().values().forEach(count -> cells.add(CellValue.number(count)));
            cells.add(CellValue.number(row.awards()));
            cells.add(CellValue.text(Boolean.toString(row.rounding() == policy.rounding())));
            rows.add(cells);
        }
        return Sheet.of("plan", headers, rows);
    }

    @Override
    public void writeJson(JsonGenerator json, ReportContext context) throws IOException {
        RunJson parts = new RunJson(json);
        parts.start(run, context);
        parts.parameters(policy, run);
        json.writeArrayFieldStart("categories");
        for (AwardPlan.Row chosen : chosen()) {
            json.writeStartObject();
            json.writeStringField("id", chosen.category());
            json.writeNumberField("works", chosen.works());
            parts.counts(chosen.counts());
            json.writeArrayFieldStart("plans");
            for (AwardPlan.Row row : plan.rows()) {
                if (row.category().equals(chosen.category())) {
                    json.writeStartObject();
                    json.writeStringField("rounding", row.rounding().id());
                    parts.counts(row.counts());
                    json.writeNumberField("awards", row.awards());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

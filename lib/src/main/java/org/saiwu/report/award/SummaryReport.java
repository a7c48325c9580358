package org.saiwu.report.award;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.award.AwardSummary;
import org.saiwu.award.AwardSummary.Dimension;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;

/** Counts and shares of an award list. */
public record SummaryReport(AwardRun run, AwardSummary summary) implements TabularReport {
    @Override
    public TabularDocument document(ReportContext context) {
        Messages words = Messages.of("award", context.language());
        AwardTerms terms = new AwardTerms(run.contest(), context.language(), words);
        boolean byLevel = summary.by().contains(Dimension.LEVEL);
        List<Column> columns = new ArrayList<>();
        summary.by().forEach(dimension -> columns.add(Column.text(words.get("column." + dimension.id()))));
        if (summary.by().isEmpty()) {
            columns.add(Column.text(""));
        }
        columns.add(Column.number(words.get(byLevel ? "column.count" : "column.works")));
        if (!byLevel) {
            summary.total().counts().keySet().forEach(level -> columns.add(Column.number(terms.level(level))));
            columns.add(Column.number(words.get("column.awards")));
        }
        columns.add(Column.number(words.get("column.worksShare")));
        columns.add(Column.number(words.get("column.awardShare")));
        List<List<CellValue>> rows = summary.by().isEmpty()
                ? List.of()
                : summary.rows().stream()
                        .map(row -> cells(row, keys(row, words, terms), byLevel))
                        .toList();
        List<CellValue> totalKeys = new ArrayList<>(List.of(CellValue.text(words.get("total"))));
        while (totalKeys.size() < summary.by().size()) {
            totalKeys.add(CellValue.blank());
        }
        return new TabularDocument(
                words.get("summary.title"),
                run.contest().title().in(context.language()),
                words.say(
                        "lead.summary",
                        Map.of(
                                "works",
                                summary.total().works(),
                                "awards",
                                summary.total().awards())),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(
                        Section.of(words.get("section.summary"), columns, rows)
                                .withTotals(cells(summary.total(), totalKeys, byLevel)),
                        new RunSection(run, context, words).section(Optional.empty())));
    }

    private List<CellValue> keys(AwardSummary.Row row, Messages words, AwardTerms terms) {
        List<CellValue> keys = new ArrayList<>();
        for (int i = 0; i < summary.by().size(); i++) {
            String key = row.keys().get(i);
            String text =
                    switch (summary.by().get(i)) {
                        case UNIT -> key.isEmpty() ? words.get("unit.none") : key;
                        case CATEGORY -> terms.category(key);
                        case LEVEL -> terms.level(Optional.of(key).filter(level -> !level.isEmpty()));
                    };
            keys.add(CellValue.text(text));
        }
        return keys;
    }

    private static List<CellValue> cells(AwardSummary.Row row, List<CellValue> keys, boolean byLevel) {
        List<CellValue> cells = new ArrayList<>(keys);
        cells.add(CellValue.number(row.works()));
        if (!byLevel) {
            row.counts().values().forEach(count -> cells.add(CellValue.number(count)));
            cells.add(CellValue.number(row.awards()));
        }
        cells.add(AwardTerms.share(row.share()));
        cells.add(AwardTerms.share(row.awardShare()));
        return cells;
    }

    @Override
    public Sheet csv() {
        List<String> headers =
                new ArrayList<>(summary.by().stream().map(Dimension::id).toList());
        headers.add("works");
        headers.addAll(summary.total().counts().keySet());
        headers.add("awards");
        List<List<CellValue>> rows = new ArrayList<>();
        for (AwardSummary.Row row : summary.rows()) {
            List<CellValue> cells = new ArrayList<>();
            row.keys().forEach(key -> cells.add(CellValue.text(key)));
            cells.add(CellValue.number(row.works()));
            row.counts().values().forEach(count -> cells.add(CellValue.number(count)));
            cells.add(CellValue.number(row.awards()));
            rows.add(cells);
        }
        return Sheet.of("summary", headers, rows);
    }

    @Override
    public void writeJson(JsonGenerator json, ReportContext context) throws IOException {
        RunJson parts = new RunJson(json);
        parts.start(run, context);
        parts.texts("by", summary.by().stream().map(Dimension::id).toList());
        json.writeArrayFieldStart("rows");
        for (AwardSummary.Row row : summary.rows()) {
            json.writeStartObject();
            for (int i = 0; i < summary.by().size(); i++) {
                json.writeStringField(summary.by().get(i).id(), row.keys().get(i));
            }
            figures(json, parts, row);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("total");
        figures(json, parts, summary.total());
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, RunJson parts, AwardSummary.Row row) throws IOException {
        json.writeNumberField("works", row.works());
        json.writeNumberField("awards", row.awards());
        parts.counts(row.counts());
        parts.share("share", row.share());
        parts.share("awardShare", row.awardShare());
        json.writeEndObject();
    }
}

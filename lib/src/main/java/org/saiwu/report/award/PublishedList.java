package org.saiwu.report.award;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.award.Award;
import org.saiwu.award.AwardTally;
import org.saiwu.award.CategoryTally;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;

/**
 * The award list as it is published, one table a category; without scores and judges unless they are asked for.
 *
 * @param judges the judges of each work; empty to leave them out
 */
public record PublishedList(AwardRun run, AwardTally tally, boolean scores, Optional<Map<String, List<String>>> judges)
        implements TabularReport {
    @Override
    public TabularDocument document(ReportContext context) {
        Messages words = Messages.of("award", context.language());
        AwardTerms terms = new AwardTerms(run.contest(), context.language(), words);
        PublishedRows rows = new PublishedRows(words, terms);
        List<Section> sections = tally.categories().stream()
                .map(category -> rows.section(
                        terms.category(category.id()),
                        category,
                        tally.policy().levels(),
                        Optional.of(new PublishedRows.Extra(scores, judges))))
                .toList();
        int awards =
                sections.stream().mapToInt(section -> section.rows().size()).sum();
        List<Section> shown = sections.isEmpty()
                ? List.of(Section.of(
                        words.get("list.title"),
                        List.of(TabularDocument.Column.text(words.get("column.work"))),
                        List.of()))
                : sections;
        return new TabularDocument(
                words.get("list.title"),
                run.contest().title().in(context.language()),
                words.say("lead.list", Map.of("awards", awards)),
                List.of(),
                List.of(),
                Optional.empty(),
                shown);
    }

    @Override
    public Sheet csv() {
        List<String> headers = new ArrayList<>(List.of("category", "work", "title", "unit", "level"));
        if (scores) {
            headers.add("score");
        }
        judges.ifPresent(any -> headers.add("judges"));
        List<List<CellValue>> rows = new ArrayList<>();
        for (CategoryTally category : tally.categories()) {
            for (Award award : PublishedRows.awards(category, tally.policy().levels(), scores)) {
                List<CellValue> row = new ArrayList<>(List.of(
                        CellValue.text(category.id()),
                        CellValue.text(award.work().id()),
                        CellValue.text(award.work().title()),
                        CellValue.text(award.work().unit()),
                        CellValue.text(award.level().orElse(""))));
                if (scores) {
                    row.add(AwardTerms.score(award.score()));
                }
                judges.ifPresent(byWork -> row.add(CellValue.text(
                        AwardTerms.listed(byWork.getOrDefault(award.work().id(), List.of())))));
                rows.add(row);
            }
        }
        return Sheet.of("awards", headers, rows);
    }

    /** A list is made for people; programs take the tally's JSON. */
    @Override
    public void writeJson(JsonGenerator json, ReportContext context) throws IOException {
        throw new UnsupportedOperationException("a list for publication has no JSON");
    }
}

package org.saiwu.report.award;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.saiwu.award.Award;
import org.saiwu.award.AwardTally;
import org.saiwu.award.CategoryTally;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;

/** The awards made of scores, with everything that decided them. */
public record TallyReport(AwardRun run, AwardTally tally) implements TabularReport {
    private static final List<String> CSV = List.of(
            "category",
            "rank",
            "work",
            "title",
            "unit",
            "score",
            "exactScore",
            "level",
            "open",
            "decidedBy",
            "rawScore",
            "rawRank",
            "marks",
            "leftOut");

    @Override
    public TabularDocument document(ReportContext context) {
        return new TallyDocument(this, context).document();
    }

    @Override
    public Sheet csv() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (CategoryTally category : tally.categories()) {
            category.awards().forEach(award -> rows.add(row(category.id(), award)));
        }
        return Sheet.of("awards", CSV, rows);
    }

    private static List<CellValue> row(String category, Award award) {
        return List.of(
                CellValue.text(category),
                CellValue.number(award.rank()),
                CellValue.text(award.work().id()),
                CellValue.text(award.work().title()),
                CellValue.text(award.work().unit()),
                AwardTerms.score(award.score()),
                CellValue.text(AwardTerms.exact(award.score())),
                CellValue.text(award.level().orElse("")),
                CellValue.text(Boolean.toString(award.open())),
                CellValue.text(award.decidedBy().orElse("")),
                AwardTerms.score(award.rawScore()),
                CellValue.number(award.rawRank()),
                CellValue.number(award.marks()),
                CellValue.number(award.leftOut()));
    }

    @Override
    public void writeJson(JsonGenerator json, ReportContext context) throws IOException {
        new TallyJson(this, json).write(context);
    }
}

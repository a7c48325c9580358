package org.saiwu.report.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.award.Award;
import org.saiwu.award.CategoryTally;
import org.saiwu.award.Level;
import org.saiwu.report.Messages;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.table.CellValue;

/** The award list of a category as such lists are published: by level, works of one level by unit and name, not by score. */
final class PublishedRows {
    private final Messages words;
    private final AwardTerms terms;

    PublishedRows(Messages words, AwardTerms terms) {
        this.words = words;
        this.terms = terms;
    }

    /**
     * What is published only when it is asked for.
     *
     * @param judges the judges of each work; empty to leave them out
     */
    record Extra(boolean scores, Optional<Map<String, List<String>>> judges) {}

    Section section(String title, CategoryTally category, List<Level> levels, Optional<Extra> extra) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(words.get("column.number")),
                Column.text(words.get("column.work")),
                Column.text(words.get("column.title")),
                Column.text(words.get("column.unit")),
                Column.text(words.get("column.level"))));
        boolean scores = extra.filter(Extra::scores).isPresent();
        Optional<Map<String, List<String>>> judges = extra.flatMap(Extra::judges);
        if (scores) {
            columns.add(Column.number(words.get("column.score")));
        }
        judges.ifPresent(any -> columns.add(Column.text(words.get("column.judges"))));
        List<List<CellValue>> rows = new ArrayList<>();
        for (Award award : awards(category, levels, scores)) {
            List<CellValue> row = new ArrayList<>(List.of(
                    CellValue.number(rows.size() + 1L),
                    CellValue.text(award.work().id()),
                    CellValue.text(award.work().title()),
                    CellValue.text(award.work().unit()),
                    CellValue.text(terms.level(award.level()))));
            if (scores) {
                row.add(AwardTerms.score(award.score()));
            }
            judges.ifPresent(byWork -> row.add(CellValue.text(
                    AwardTerms.listed(byWork.getOrDefault(award.work().id(), List.of())))));
            rows.add(row);
        }
        return Section.of(title, columns, rows);
    }

    /** The works with an award, from the highest level; what is undecided is not published. */
    static List<Award> awards(CategoryTally category, List<Level> levels, boolean byRank) {
        List<Award> awards = new ArrayList<>();
        for (Level level : levels) {
            category.awards().stream()
                    .filter(award -> award.level().filter(level.id()::equals).isPresent() && !award.open())
                    .sorted((a, b) -> order(a, b, byRank))
                    .forEach(awards::add);
        }
        return awards;
    }

    /** Without scores the order gives no ranks away. */
    private static int order(Award a, Award b, boolean byRank) {
        int order = byRank
                ? Integer.compare(a.rank(), b.rank())
                : a.work().unit().compareTo(b.work().unit());
        return order == 0 ? a.work().id().compareTo(b.work().id()) : order;
    }
}

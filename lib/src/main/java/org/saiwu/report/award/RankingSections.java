package org.saiwu.report.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saiwu.award.Award;
import org.saiwu.award.AwardTally;
import org.saiwu.award.CategoryTally;
import org.saiwu.award.CutOff;
import org.saiwu.award.Level;
import org.saiwu.award.Normalization;
import org.saiwu.award.Rational;
import org.saiwu.award.Tie;
import org.saiwu.award.UnitTally;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.table.CellValue;

/** Counts, ranking, lists, units and ties of a tally. */
final class RankingSections {
    /** A longer ranking is not shown on a terminal unless somebody asks for everything. */
    private static final int MOST_ROWS_IN_TEXT = 200;

    private final AwardTally tally;
    private final ReportContext context;
    private final Messages words;
    private final AwardTerms terms;
    private final List<Level> levels;

    RankingSections(AwardTally tally, ReportContext context, Messages words, AwardTerms terms) {
        this.tally = tally;
        this.context = context;
        this.words = words;
        this.terms = terms;
        this.levels = tally.policy().levels();
    }

    private Section inText(Section section, int rows) {
        return rows <= MOST_ROWS_IN_TEXT || context.style().verbose() ? section : section.notInText();
    }

    Section counts() {
        List<Column> columns = new ArrayList<>(List.of(text("category"), number("works")));
        for (Level level : levels) {
            columns.add(Column.number(terms.level(level.id())));
            columns.add(Column.number(words.say("column.planned", Map.of("level", terms.level(level.id())))));
            columns.add(Column.number(words.say("column.cutoff", Map.of("level", terms.level(level.id())))));
        }
        columns.add(number("awards"));
        columns.add(number("share"));
        List<List<CellValue>> rows = new ArrayList<>();
        int[] sums = new int[levels.size() + 2];
        for (CategoryTally category : tally.categories()) {
            List<CellValue> row = new ArrayList<>(
                    List.of(CellValue.text(terms.category(category.id())), CellValue.number(category.works())));
            int awards = 0;
            int before = 0;
            for (int i = 0; i < levels.size(); i++) {
                CutOff cutOff = category.cutoffs().get(i);
                int count = category.counts().getOrDefault(levels.get(i).id(), 0);
                row.add(CellValue.number(count));
                row.add(CellValue.number(cutOff.planned() - before));
                row.add(cutOff.score().map(AwardTerms::score).orElse(CellValue.blank()));
                before = cutOff.planned();
                awards += count;
                sums[i] += count;
            }
            sums[levels.size()] += awards;
            sums[levels.size() + 1] += category.works();
            row.add(CellValue.number(awards));
            row.add(
                    category.works() == 0
                            ? CellValue.blank()
                            : AwardTerms.share(Rational.of(awards, category.works())));
            rows.add(row);
        }
        return Section.of(words.get("section.counts"), columns, rows).withTotals(totals(sums));
    }

    private List<CellValue> totals(int[] sums) {
        int works = sums[levels.size() + 1];
        List<CellValue> totals = new ArrayList<>(List.of(CellValue.text(words.get("total")), CellValue.number(works)));
        for (int i = 0; i < levels.size(); i++) {
            totals.addAll(List.of(CellValue.number(sums[i]), CellValue.blank(), CellValue.blank()));
        }
        totals.add(CellValue.number(sums[levels.size()]));
        totals.add(works == 0 ? CellValue.blank() : AwardTerms.share(Rational.of(sums[levels.size()], works)));
        return totals;
    }

    /** Every work judged, with what an appeal asks for. */
    Section ranking() {
        boolean adjusted = tally.policy().normalization() != Normalization.NONE;
        boolean decided = any(award -> award.decidedBy().isPresent());
        boolean titled = any(award -> !award.work().title().isEmpty());
        boolean exact = any(award -> !isShownExactly(award));
        List<Column> columns = new ArrayList<>(List.of(text("category"), number("rank"), text("work")));
        if (titled) {
            columns.add(text("title"));
        }
        columns.addAll(List.of(text("unit"), number("score")));
        if (exact) {
            columns.add(text("exact"));
        }
        columns.add(text("level"));
        if (decided) {
            columns.add(text("decidedBy"));
        }
        columns.addAll(List.of(number("marks"), number("leftOut")));
        if (adjusted) {
            columns.addAll(List.of(number("rawScore"), number("rawRank")));
        }
        List<List<CellValue>> rows = new ArrayList<>();
        for (CategoryTally category : tally.categories()) {
            CellValue name = CellValue.text(terms.category(category.id()));
            category.awards().forEach(award -> rows.add(row(name, award, new Shown(titled, exact, decided, adjusted))));
        }
        return inText(Section.of(words.get("section.ranking"), columns, rows), rows.size());
    }

    /** Which columns a ranking has: those that say something. */
    private record Shown(boolean titled, boolean exact, boolean decided, boolean adjusted) {}

    private boolean any(Predicate<Award> predicate) {
        return tally.categories().stream()
                .flatMap(category -> category.awards().stream())
                .anyMatch(predicate);
    }

    private static boolean isShownExactly(Award award) {
        return Rational.of(AwardTerms.shown(award.score())).equals(award.score());
    }

    private List<CellValue> row(CellValue category, Award award, Shown shown) {
        List<CellValue> row = new ArrayList<>(12);
        row.add(category);
        row.add(CellValue.number(award.rank()));
        row.add(CellValue.text(award.work().id()));
        if (shown.titled()) {
            row.add(CellValue.text(award.work().title()));
        }
        row.add(CellValue.text(award.work().unit()));
        row.add(AwardTerms.score(award.score()));
        if (shown.exact()) {
            row.add(CellValue.text(AwardTerms.exact(award.score())));
        }
        row.add(level(award));
        if (shown.decided()) {
            row.add(CellValue.text(award.decidedBy().map(terms::key).orElse("")));
        }
        row.add(CellValue.number(award.marks()));
        row.add(CellValue.number(award.leftOut()));
        if (shown.adjusted()) {
            row.add(AwardTerms.score(award.rawScore()));
            row.add(CellValue.number(award.rawRank()));
        }
        return row;
    }

    private CellValue level(Award award) {
        if (award.open()) {
            return CellValue.text(words.get("level.open")).in(CellValue.Tone.WARNING);
        }
        return award.level().map(level -> CellValue.text(terms.level(level))).orElse(CellValue.blank());
    }

    /** One list a category, as such lists are published: no scores, no judges. */
    List<Section> lists() {
        return tally.categories().stream()
                .map(category -> new PublishedRows(words, terms)
                        .section(
                                words.say("section.list", Map.of("category", terms.category(category.id()))),
                                category,
                                levels,
                                Optional.empty()))
                .toList();
    }

    Section units() {
        boolean points = tally.units().stream().anyMatch(unit -> unit.points().isPresent());
        boolean outstanding =
                tally.units().stream().anyMatch(unit -> unit.outstanding().isPresent());
        boolean types = tally.units().stream().anyMatch(unit -> !unit.type().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(text("unit")));
        if (types) {
            columns.add(text("unitType"));
        }
        columns.add(number("entries"));
        levels.forEach(level -> columns.add(Column.number(terms.level(level.id()))));
        columns.addAll(List.of(number("awards"), number("share")));
        if (points) {
            columns.add(number("points"));
        }
        if (outstanding) {
            columns.add(text("outstanding"));
        }
        List<List<CellValue>> rows = tally.units().stream()
                .map(unit -> unit(unit, types, points, outstanding))
                .toList();
        return inText(Section.of(words.get("section.units"), columns, rows), rows.size());
    }

    private List<CellValue> unit(UnitTally unit, boolean types, boolean points, boolean outstanding) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(unit.unit().isEmpty() ? words.get("unit.none") : unit.unit()));
        if (types) {
            row.add(CellValue.text(terms.unitType(unit.type())));
        }
        row.add(CellValue.number(unit.entries()));
        levels.forEach(level -> row.add(CellValue.number(unit.counts().getOrDefault(level.id(), 0))));
        row.add(CellValue.number(unit.awards()));
        row.add(AwardTerms.share(unit.share()));
        if (points) {
            row.add(unit.points().map(AwardTerms::plain).map(CellValue::number).orElse(CellValue.blank()));
        }
        if (outstanding) {
            row.add(unit.outstanding()
                    .map(yes -> CellValue.text(words.get(yes ? "yes" : "no"))
                            .in(yes ? CellValue.Tone.GOOD : CellValue.Tone.MUTED))
                    .orElse(CellValue.blank()));
        }
        return row;
    }

    Section ties() {
        List<Column> columns = List.of(
                text("category"),
                text("line"),
                number("score"),
                text("tiedWorks"),
                number("places"),
                number("awarded"),
                text("outcome"),
                text("settledBy"),
                text("open"));
        List<List<CellValue>> rows = tally.ties().stream().map(this::tie).toList();
        return Section.of(words.get("section.ties"), columns, rows);
    }

    private List<CellValue> tie(Tie tie) {
        CellValue outcome = CellValue.text(words.get("outcome." + TallyJson.id(tie.outcome())));
        return List.of(
                CellValue.text(terms.category(tie.category())),
                CellValue.text(terms.level(tie.level())),
                AwardTerms.score(tie.score()),
                CellValue.text(AwardTerms.listed(tie.works())),
                CellValue.number(tie.places()),
                CellValue.number(tie.awarded()),
                tie.open().isEmpty() ? outcome : outcome.in(CellValue.Tone.WARNING),
                CellValue.text(AwardTerms.listed(
                        tie.settledBy().stream().map(terms::key).toList())),
                CellValue.text(AwardTerms.listed(tie.open())));
    }

    private Column text(String key) {
        return Column.text(words.get("column." + key));
    }

    private Column number(String key) {
        return Column.number(words.get("column." + key));
    }
}

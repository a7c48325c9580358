package org.saiwu.report.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.award.AwardTally;
import org.saiwu.award.CategoryTally;
import org.saiwu.award.Normalization;
import org.saiwu.award.Rational;
import org.saiwu.award.UnitTally;
import org.saiwu.report.Messages;
import org.saiwu.report.ReportContext;
import org.saiwu.report.page.Tile;
import org.saiwu.report.page.Tone;
import org.saiwu.report.tabular.BarChart;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularDocument.Section;

/** A tally in the tables and charts that people read. */
final class TallyDocument {
    private final AwardRun run;
    private final AwardTally tally;
    private final ReportContext context;
    private final Messages words;
    private final AwardTerms terms;
    private final int works;
    private final int awards;
    private final long open;

    TallyDocument(TallyReport report, ReportContext context) {
        this.run = report.run();
        this.tally = report.tally();
        this.context = context;
        this.words = Messages.of("award", context.language());
        this.terms = new AwardTerms(run.contest(), context.language(), words);
        this.works = tally.categories().stream().mapToInt(CategoryTally::works).sum();
        this.awards = tally.categories().stream()
                .flatMap(category -> category.counts().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        this.open = tally.categories().stream().mapToLong(CategoryTally::open).sum();
    }

    TabularDocument document() {
        RankingSections ranking = new RankingSections(tally, context, words, terms);
        JudgeSections judges = new JudgeSections(tally, words, terms);
        List<Section> sections = new ArrayList<>();
        sections.add(ranking.counts());
        sections.add(ranking.ranking());
        sections.addAll(ranking.lists().stream().map(Section::notInText).toList());
        if (!tally.units().isEmpty()) {
            sections.add(ranking.units());
        }
        if (!tally.ties().isEmpty()) {
            sections.add(ranking.ties());
        }
        if (!tally.crossings().isEmpty()) {
            sections.add(judges.crossings());
        }
        if (!tally.judges().isEmpty()) {
            sections.add(judges.judges());
        }
        if (tally.judges().stream().anyMatch(judge -> !judge.outliers().isEmpty())) {
            sections.add(judges.outliers().notInText());
        }
        if (!tally.issues().isEmpty()) {
            sections.add(judges.issues());
        }
        sections.add(new RunSection(run, context, words).section(Optional.of(tally.policy())));
        return new TabularDocument(
                words.get("tally.title"),
                run.contest().title().in(context.language()),
                lead(),
                tiles(),
                remarks(),
                tally.units().size() > 1 ? Optional.of(unitChart()) : Optional.empty(),
                tally.categories().stream()
                        .filter(category -> category.works() > 1)
                        .map(category -> ScoreDistribution.of(category, words, terms))
                        .toList(),
                sections);
    }

    private String lead() {
        Map<String, Object> figures = Map.of(
                "works",
                works,
                "categories",
                tally.categories().size(),
                "awards",
                awards,
                "open",
                open,
                "issues",
                tally.issues().stream().filter(issue -> issue.kind().isError()).count());
        return words.say("lead", figures) + words.get(tally.isSettled() ? "lead.settled" : "lead.unsettled");
    }

    private List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(Tile.of(words.get("column.works"), works, Tone.PLAIN));
        tiles.add(Tile.of(words.get("column.awards"), awards, Tone.GOOD));
        tiles.add(Tile.of(words.get("section.ties"), tally.ties().size(), Tone.WARNING));
        tiles.add(Tile.of(words.get("tile.open"), open, Tone.BAD));
        tiles.add(Tile.of(words.get("section.issues"), tally.issues().size(), Tone.WARNING));
        return tiles;
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (open > 0) {
            remarks.add(words.say("remark.open", Map.of("open", open)));
        }
        if (tally.policy().normalization() != Normalization.NONE) {
            remarks.addAll(new JudgeSections(tally, words, terms).normalizationRemarks());
        }
        if (works == 0) {
            remarks.add(words.get("remark.empty"));
        }
        for (CategoryTally category : tally.categories()) {
            boolean equal = category.works() > 1
                    && category.awards()
                            .get(0)
                            .score()
                            .equals(category.awards().get(category.works() - 1).score());
            if (equal) {
                remarks.add(words.say(
                        "remark.all-equal",
                        Map.of("category", terms.category(category.id()), "works", category.works())));
            }
            if (category.works() < 3) {
                remarks.add(words.say(
                        "remark.few-works",
                        Map.of("category", terms.category(category.id()), "works", category.works())));
            }
        }
        return remarks;
    }

    private BarChart unitChart() {
        BigDecimal overall = works == 0 ? BigDecimal.ZERO : percent(Rational.of(awards, works));
        return new BarChart(
                words.get("chart.units"),
                words.say("chart.units.legend", Map.of("share", overall.toPlainString() + "%")),
                tally.units().stream().map(unit -> bar(unit, overall)).toList());
    }

    private BarChart.Bar bar(UnitTally unit, BigDecimal overall) {
        BigDecimal percent = percent(unit.share());
        return new BarChart.Bar(
                unit.unit().isEmpty() ? words.get("unit.none") : unit.unit(),
                percent,
                overall,
                unit.awards() + "/" + unit.entries() + "  " + percent.toPlainString() + "%");
    }

    private static BigDecimal percent(Rational share) {
        return share.rounded(3).movePointRight(2);
    }
}

package org.saiwu.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saiwu.award.AwardListCheck.Basis;
import org.saiwu.award.AwardListCheck.Inversion;
import org.saiwu.award.AwardListCheck.SplitTie;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.Value;
import org.saiwu.contest.AwardLevel;
import org.saiwu.contest.AwardRule;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.LocalizedText;

/** Says what the check of an award list found. */
final class AwardFindings {
    private static final LocalizedText NO_AWARD = new LocalizedText("未获奖", "no award");
    private static final LocalizedText ALL = new LocalizedText("全部作品", "all works");

    private final Contest contest;
    private final List<Level> levels;

    AwardFindings(Contest contest, List<Level> levels) {
        this.contest = contest;
        this.levels = levels;
    }

    /** By category, then shares, ties and order; works listed twice last. */
    List<Finding> of(AwardListCheck check) {
        List<Finding> findings = new ArrayList<>();
        for (AwardListCheck.Category category : check.categories()) {
            findings.add(counts(category));
            for (LevelShare share : category.levels()) {
                if (share.deviation() != 0) {
                    findings.add(share(category, share));
                }
            }
            category.splitTies().forEach(tie -> findings.add(tie(category, tie)));
            category.inversions().forEach(inversion -> findings.add(inversion(category, inversion)));
        }
        for (String work : check.repeated()) {
            findings.add(clause(Finding.of(FindingKind.AWARD_LISTED_TWICE))
                    .with("work", work)
                    .between(List.of(work)));
        }
        return findings;
    }

    private Finding clause(Finding finding) {
        return contest.awards()
                .map(AwardRule::clause)
                .filter(clause -> !clause.isEmpty())
                .map(finding::under)
                .orElse(finding);
    }

    private Finding counts(AwardListCheck.Category category) {
        List<Value> counts = new ArrayList<>();
        for (LevelShare share : category.levels()) {
            LocalizedText title = level(Optional.of(share.level()));
            counts.add(Value.of(new LocalizedText(title.zh() + " " + share.count(), share.count() + " " + title.en())));
        }
        return clause(Finding.of(FindingKind.AWARD_COUNTS))
                .with("category", category(category.id()))
                .with("works", category.works())
                .with("counts", new Value.Several(counts));
    }

    private Finding share(AwardListCheck.Category category, LevelShare share) {
        FindingKind kind = share.explainedByTie()
                ? FindingKind.AWARD_SHARE_TIED
                : category.basis() == Basis.JUDGED ? FindingKind.AWARD_SHARE_OFF : FindingKind.AWARD_PROPORTION_OFF;
        int off = Math.abs(share.deviation());
        LocalizedText deviation = share.deviation() > 0
                ? new LocalizedText("多 " + off + " 件", off + " too many")
                : new LocalizedText("少 " + off + " 件", off + " too few");
        return clause(Finding.of(kind))
                .with("category", category(category.id()))
                .with("level", Value.of(level(Optional.of(share.level()))))
                .with("actual", share.count())
                .with("expected", share.expected())
                .with("works", category.works())
                .with("share", new Value.Share(share.count(), Math.max(1, category.works())))
                .with("declared", plain(share.declared()) + "%")
                .with("proportion", proportion())
                .with("deviation", Value.of(deviation));
    }

    /** The shares of the levels as they are written side by side, for example 15:25:35. */
    private String proportion() {
        return levels.stream().map(level -> plain(level.percent())).collect(Collectors.joining(":"));
    }

    private Finding tie(AwardListCheck.Category category, SplitTie tie) {
        List<Value> given =
                tie.levels().stream().map(level -> Value.of(level(level))).toList();
        return clause(Finding.of(FindingKind.AWARD_TIE_SPLIT))
                .with("category", category(category.id()))
                .with("works", Value.ofTexts(tie.works()))
                .with("score", plain(tie.score()))
                .with("levels", new Value.Several(given))
                .between(tie.works());
    }

    private Finding inversion(AwardListCheck.Category category, Inversion inversion) {
        ListedAward better = inversion.better();
        ListedAward worse = inversion.worse();
        return clause(Finding.of(FindingKind.AWARD_ORDER_REVERSED))
                .with("category", category(category.id()))
                .with("better", better.work())
                .with("betterScore", better.score().map(AwardFindings::plain).orElse(""))
                .with("betterLevel", Value.of(level(better.level())))
                .with("worse", worse.work())
                .with("worseScore", worse.score().map(AwardFindings::plain).orElse(""))
                .with("worseLevel", Value.of(level(worse.level())))
                .between(List.of(better.work(), worse.work()));
    }

    private Value category(String id) {
        if (id.equals(ScoreFile.ONE_CATEGORY)) {
            return Value.of(ALL);
        }
        return contest.category(id).map(Category::title).map(Value::of).orElse(Value.of(id));
    }

    private LocalizedText level(Optional<String> id) {
        return id.map(level -> contest.awards().stream()
                        .flatMap(rule -> rule.levels().stream())
                        .filter(known -> known.id().equals(level))
                        .map(AwardLevel::title)
                        .findFirst()
                        .orElse(new LocalizedText(level, level)))
                .orElse(NO_AWARD);
    }

    private static String plain(Rational score) {
        return plain(score.rounded(4));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

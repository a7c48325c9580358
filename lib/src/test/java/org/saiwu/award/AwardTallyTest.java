package org.saiwu.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.award.Scores.POLICY;
import static org.saiwu.award.Scores.judged;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saiwu.award.ScoreIssue.Kind;
import org.saiwu.contest.OutstandingUnits;
import org.saiwu.contest.Percentage;

class AwardTallyTest {
    private static Rational score(AwardTally tally, String work) {
        return tally.categories().stream()
                .flatMap(category -> category.awards().stream())
                .filter(award -> award.work().id().equals(work))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static List<Kind> kinds(AwardTally tally) {
        return tally.issues().stream().map(ScoreIssue::kind).toList();
    }

    @Test
    void theMeanIsExact() {
        assertThat(score(AwardTally.of(judged("a 甲 85", "a 乙 86", "a 丙 86"), POLICY), "a"))
                .isEqualTo(Rational.of(257, 3));
    }

    @Test
    void theTrimmedMeanLeavesOutOneHighestAndOneLowest() {
        AwardPolicy policy = POLICY.withAggregate(Aggregate.TRIMMED);
        AwardTally tally = AwardTally.of(judged("a 甲 70", "a 乙 95", "a 丙 95", "a 丁 80", "a 戊 85"), policy);

        assertThat(score(tally, "a")).isEqualTo(Rational.of(260, 3));
        assertThat(tally.issues()).isEmpty();
    }

    @Test
    void fewerThanFiveJudgesForATrimmedMeanAreSaid() {
        AwardPolicy policy = POLICY.withAggregate(Aggregate.TRIMMED);

        assertThat(kinds(AwardTally.of(judged("a 甲 70", "a 乙 95", "a 丙 80"), policy)))
                .containsExactly(Kind.FEW_JUDGES);
        assertThat(kinds(AwardTally.of(judged("a 甲 70", "a 乙 95"), policy))).containsExactly(Kind.NOT_TRIMMED);
    }

    @Test
    void equalMeansOfDifferentDecimalsAreEqual() {
        AwardTally tally = AwardTally.of(judged("a 甲 0.1", "a 乙 0.2", "b 甲 0.15", "b 乙 0.150"), POLICY);

        assertThat(tally.categories().get(0).awards().stream().map(Award::rank)).containsExactly(1, 1);
    }

    @Test
    void aMarkGivenTwiceCountsOnce() {
        AwardTally tally = AwardTally.of(judged("a 甲 80", "a 甲 80.0", "a 乙 90"), POLICY);

        assertThat(score(tally, "a")).isEqualTo(Rational.of(85));
        assertThat(kinds(tally)).containsExactly(Kind.REPEATED);
    }

    @Test
    void contradictoryMarksOfOneJudgeCountNotAtAll() {
        AwardTally tally = AwardTally.of(judged("a 甲 80", "a 甲 81", "a 乙 90"), POLICY);

        assertThat(score(tally, "a")).isEqualTo(Rational.of(90));
        assertThat(kinds(tally)).containsExactly(Kind.CONTRADICTORY, Kind.CONTRADICTORY);
    }

    @Test
    void aMarkOutOfRangeIsSetAside() {
        AwardTally tally = AwardTally.of(judged("a 甲 100.01", "a 乙 90"), POLICY);

        assertThat(score(tally, "a")).isEqualTo(Rational.of(90));
        assertThat(kinds(tally)).containsExactly(Kind.OUT_OF_RANGE);
    }

    @Test
    void aWorkWithoutAMarkHasNoRankAndIsNotCounted() {
        ScoreSheet sheet = ScoreSheet.of(
                List.of(Work.of("a", "case", ""), Work.of("b", "case", "")),
                List.of(Mark.of("a", "甲", BigDecimal.TEN)));
        AwardTally tally = AwardTally.of(sheet, POLICY);

        assertThat(tally.categories().get(0).works()).isEqualTo(1);
        assertThat(kinds(tally)).containsExactly(Kind.UNSCORED);
    }

    @Test
    void aMarkForAnUnknownWorkIsAnError() {
        ScoreSheet sheet = ScoreSheet.of(List.of(), List.of(Mark.of("a", "甲", BigDecimal.TEN)));

        assertThat(kinds(AwardTally.of(sheet, POLICY))).containsExactly(Kind.UNKNOWN_WORK);
    }

    @Test
    void aJudgeOfTheWorksOwnUnitIsSetAside() {
        ScoreSheet sheet = judged("a 甲 100", "a 乙 90").withJudgeUnits(Map.of("甲", " ｕnit"));
        AwardTally tally = AwardTally.of(sheet, POLICY);

        assertThat(score(tally, "a")).isEqualTo(Rational.of(90));
        assertThat(tally.issues()).containsExactly(new ScoreIssue(Kind.CONFLICT_OF_INTEREST, "a", "甲", 0, " ｕnit"));
        assertThat(tally.categories().get(0).awards().get(0).leftOut()).isEqualTo(1);
    }

    private static List<UnitTally> units(OutstandingUnits rule, Set<String> late) {
        ScoreSheet sheet = ScoreSheet.of(
                List.of(
                        Work.of("a", "case", "一中"),
                        Work.of("b", "case", "一中"),
                        Work.of("c", "case", "二中"),
                        Work.of("d", "team", "二中")),
                List.of(
                        Mark.of("a", "", BigDecimal.valueOf(9)),
                        Mark.of("b", "", BigDecimal.valueOf(8)),
                        Mark.of("c", "", BigDecimal.valueOf(7)),
                        Mark.of("d", "", BigDecimal.valueOf(7))));
        return AwardTally.of(sheet, POLICY, Optional.of(rule), late).units();
    }

    @Test
    void unitsAreOutstandingWhenTheyReachEveryThreshold() {
        OutstandingUnits rule = new OutstandingUnits(
                "", Optional.of(2), Optional.of(1), Optional.of(Percentage.of(50)), true, Map.of(), Optional.empty());

        assertThat(units(rule, Set.of()).stream().map(UnitTally::outstanding))
                .containsExactly(Optional.of(true), Optional.of(true));
        assertThat(units(rule, Set.of("一中")).stream().map(UnitTally::outstanding))
                .containsExactly(Optional.of(false), Optional.of(true));
    }

    @Test
    void unitsOfEqualPointsAtTheLastPlaceAreAllIn() {
        OutstandingUnits rule = new OutstandingUnits(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of("entry", BigDecimal.ONE),
                Optional.of(1));

        assertThat(units(rule, Set.of()))
                .allMatch(unit -> unit.outstanding().orElse(false)
                        && unit.points().orElseThrow().intValueExact() == 2);
    }
}

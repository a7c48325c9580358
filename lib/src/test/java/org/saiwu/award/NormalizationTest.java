package org.saiwu.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.award.Scores.POLICY;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.award.MarkSieve.Judged;
import org.saiwu.award.NormalizationOutcome.Reason;

class NormalizationTest {
    /** Five works, judged by a mild judge 甲 and, exactly 10 below, by a severe one 乙; w5 and w6 by one of them each. */
    private static ScoreSheet mildAndSevere() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add("w" + i + " 甲 " + (80 + i));
            rows.add("w" + i + " 乙 " + (70 + i));
        }
        rows.add("w5 甲 85");
        rows.add("w6 乙 76");
        return Scores.judged(rows.toArray(String[]::new));
    }

    private static AwardTally tally(ScoreSheet sheet, Normalization method) {
        return AwardTally.of(sheet, POLICY.withNormalization(method));
    }

    private static Award award(AwardTally tally, String work) {
        return tally.categories().get(0).awards().stream()
                .filter(award -> award.work().id().equals(work))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAdditiveEffectOfASevereJudgeIsTakenOut() {
        AwardTally tally = tally(mildAndSevere(), Normalization.ADDITIVE);

        assertThat(award(tally, "w5").score()).isEqualTo(Rational.of(80));
        assertThat(award(tally, "w6").score()).isEqualTo(Rational.of(81));
        assertThat(award(tally, "w6").rank()).isEqualTo(1);
        assertThat(award(tally, "w6").rawRank()).isEqualTo(5);
        assertThat(tally.crossings().stream().map(Crossing::work)).contains("w6");
    }

    @Test
    void groupMeansPutEveryJudgeOnTheSameMean() {
        ScoreSheet sheet = Scores.judged(
                "a 甲 80", "b 甲 82", "c 甲 84", "d 甲 86", "e 甲 88", "f 乙 40", "g 乙 41", "h 乙 42", "i 乙 43", "j 乙 44");
        AwardTally tally = tally(sheet, Normalization.GROUP_MEAN);

        assertThat(award(tally, "a").score()).isEqualTo(award(tally, "f").score());
        assertThat(award(tally, "c").score()).isEqualTo(Rational.of(63));
        assertThat(tally.normalization().get(0).groups()).isEqualTo(2);
    }

    @Test
    void zScoresOfJudgesWhoDifferOnlyInScaleAreEqual() {
        ScoreSheet sheet = Scores.judged(
                "a 甲 80", "b 甲 82", "c 甲 84", "d 甲 86", "e 甲 89", "f 乙 10", "g 乙 13", "h 乙 16", "i 乙 19", "j 乙 23.5");
        AwardTally tally = tally(sheet, Normalization.Z_SCORE);

        for (String[] pair : new String[][] {{"a", "f"}, {"b", "g"}, {"e", "j"}}) {
            assertThat(award(tally, pair[0]).rank())
                    .isEqualTo(award(tally, pair[1]).rank());
        }
    }

    @Test
    void mediansAndPercentilesAreExact() {
        ScoreSheet sheet = Scores.judged(
                "a 甲 80", "b 甲 82", "c 甲 84", "d 甲 86", "e 甲 88", "f 乙 40", "g 乙 41", "h 乙 42", "i 乙 43", "j 乙 44");

        assertThat(award(tally(sheet, Normalization.MEDIAN_MAD), "a").score())
                .isEqualTo(award(tally(sheet, Normalization.MEDIAN_MAD), "f").score());
        assertThat(award(tally(sheet, Normalization.PERCENTILE), "j").score()).isEqualTo(Rational.of(90));
    }

    private static List<Reason> reasons(ScoreSheet sheet, Normalization method) {
        AwardTally tally = tally(sheet, method);
        assertThat(tally.isSettled()).isEqualTo(tally.normalization().get(0).applied());
        return tally.normalization().get(0).refusals().stream()
                .map(NormalizationOutcome.Refusal::reason)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"Z_SCORE", "GROUP_MEAN", "ADDITIVE", "MEDIAN_MAD", "PERCENTILE"})
    void aJudgeOfFewerThanFiveWorksIsRefused(Normalization method) {
        assertThat(reasons(Scores.judged("a 甲 1", "b 甲 2", "c 甲 3", "d 甲 4"), method))
                .containsExactly(Reason.FEW_WORKS);
    }

    @Test
    void aJudgeWithoutSpreadIsRefused() {
        ScoreSheet sheet = Scores.judged("a 甲 90", "b 甲 90", "c 甲 90", "d 甲 90", "e 甲 90");

        assertThat(reasons(sheet, Normalization.Z_SCORE)).containsExactly(Reason.NO_SPREAD);
        assertThat(award(tally(sheet, Normalization.Z_SCORE), "a").score()).isEqualTo(Rational.of(90));
    }

    @Test
    void judgesWhoShareNoWorkCannotBeComparedAdditively() {
        ScoreSheet sheet = Scores.judged(
                "a 甲 80", "b 甲 82", "c 甲 84", "d 甲 86", "e 甲 88", "f 乙 40", "g 乙 41", "h 乙 42", "i 乙 43", "j 乙 44");

        assertThat(reasons(sheet, Normalization.ADDITIVE)).containsExactly(Reason.NOT_CONNECTED);
    }

    @Test
    void withoutTheNamesOfJudgesNothingIsAdjusted() {
        assertThat(reasons(Scores.single(1, 2, 3, 4, 5), Normalization.GROUP_MEAN))
                .containsExactly(Reason.JUDGES_UNKNOWN);
    }

    @Test
    void severityAgreementAndOutliersAreCountedPerJudge() {
        JudgeStatistics severe =
                tally(mildAndSevere(), Normalization.NONE).judges().get(0);

        assertThat(severe.judge()).isEqualTo("乙");
        assertThat(severe.severity()).contains(Rational.of(-10));
        assertThat(severe.agreement()).contains(new BigDecimal("1.0000"));
        assertThat(severe.works()).isEqualTo(6);
        assertThat(severe.outliers()).isEmpty();
    }

    @Test
    void judgeEffectsSatisfyTheNormalEquations() {
        Random random = new Random(5);
        for (int round = 0; round < 30; round++) {
            List<Judged> works = randomWorks(random, 2 + random.nextInt(8), 25);
            if (JudgeGroups.count(works) > 1) {
                continue;
            }
            Map<String, Rational> effects = JudgeEffects.of(works);
            // For every judge: the marks left after taking out work and judge add up to 0.
            for (String judge : effects.keySet()) {
                Rational rest = Rational.ZERO;
                for (Judged judged : works) {
                    Rational work = MarkAdjustment.mean(judged.marks().stream()
                            .map(mark -> without(mark, effects))
                            .toList());
                    for (Mark mark : judged.marks()) {
                        if (mark.judge().equals(judge)) {
                            rest = rest.plus(without(mark, effects).minus(work));
                        }
                    }
                }
                assertThat(rest).isEqualTo(Rational.ZERO);
            }
        }
    }

    private static Rational without(Mark mark, Map<String, Rational> effects) {
        return Rational.of(mark.score()).minus(effects.getOrDefault(mark.judge(), Rational.ZERO));
    }

    private static List<Judged> randomWorks(Random random, int judges, int works) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < works; i++) {
            List<Mark> marks = new ArrayList<>();
            for (int judge = 0; judge < judges; judge++) {
                if (random.nextInt(3) > 0) {
                    marks.add(Mark.of("w" + i, "j" + judge, BigDecimal.valueOf(random.nextInt(1000), 1)));
                }
            }
            if (!marks.isEmpty()) {
                judged.add(new Judged(Work.of("w" + i, "case", ""), marks, 0));
            }
        }
        return judged;
    }

    @Test
    void aSystemOfLargeIntegersIsSolvedExactly() {
        BigInteger large = BigInteger.TEN.pow(30);
        BigInteger[][] matrix = {{large, BigInteger.ONE}, {BigInteger.TWO, large.negate()}};
        BigInteger[] right = {BigInteger.ONE, large};
        Rational[] solution = ExactSystem.solve(matrix, right);
        Rational determinant =
                new Rational(large.multiply(large).add(BigInteger.TWO).negate(), BigInteger.ONE);

        assertThat(solution[0]).isEqualTo(new Rational(large.add(large).negate(), BigInteger.ONE).over(determinant));
    }
}

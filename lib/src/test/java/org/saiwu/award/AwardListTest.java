package org.saiwu.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.award.Scores.LEVELS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.award.AwardListCheck.Basis;
import org.saiwu.award.AwardSummary.Dimension;

class AwardListTest {
    private static ListedAward award(String work, String level, String score) {
        return new ListedAward(
                work,
                "case",
                "一中",
                level.isEmpty() ? Optional.empty() : Optional.of(level),
                score.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(score)),
                0);
    }

    private static List<ListedAward> counts(int first, int second, int third, int none) {
        List<ListedAward> awards = new ArrayList<>();
        int[] counts = {first, second, third, none};
        String[] levels = {"first", "second", "third", ""};
        for (int level = 0; level < 4; level++) {
            for (int i = 0; i < counts[level]; i++) {
                awards.add(award("w" + awards.size(), levels[level], ""));
            }
        }
        return awards;
    }

    private static AwardListCheck.Category check(List<ListedAward> awards) {
        return AwardListCheck.of(awards, LEVELS, Rounding.CUMULATIVE_HALF_UP, Map.of())
                .categories()
                .get(0);
    }

    @Test
    void aPublishedListOf19And55And120IsHeldAgainst15To25To35() {
        AwardListCheck.Category category = check(counts(19, 55, 120, 0));

        assertThat(category.basis()).isEqualTo(Basis.AWARDED);
        assertThat(category.levels().stream().map(LevelShare::expected)).containsExactly(39, 64, 91);
        assertThat(category.levels().stream().map(LevelShare::deviation)).containsExactly(-20, -9, 29);
        assertThat(category.keepsShares()).isFalse();
    }

    @Test
    void withTheNumberOfWorksJudgedTheSharesAreOfThose() {
        AwardListCheck check =
                AwardListCheck.of(counts(15, 25, 35, 0), LEVELS, Rounding.CUMULATIVE_HALF_UP, Map.of("case", 100));

        assertThat(check.isClean()).isTrue();
        assertThat(check.categories().get(0).levels().get(0).share()).isEqualTo(Rational.of(15, 100));
    }

    @Test
    void aListWithTheWorksThatWonNothingNeedsNoNumber() {
        assertThat(check(counts(2, 2, 4, 2)).basis()).isEqualTo(Basis.JUDGED);
        assertThat(check(counts(2, 2, 4, 2)).keepsShares()).isTrue();
    }

    @Test
    void equalScoresOnBothSidesOfALineAreFound() {
        AwardListCheck.Category category =
                check(List.of(award("a", "first", "90"), award("b", "second", "90.0"), award("c", "third", "80")));

        assertThat(category.splitTies())
                .containsExactly(new AwardListCheck.SplitTie(
                        Rational.of(90), List.of("a", "b"), List.of(Optional.of("first"), Optional.of("second"))));
    }

    @Test
    void aBetterScoreWithALowerAwardIsFound() {
        ListedAward better = award("a", "second", "91");
        ListedAward worse = award("b", "first", "90");

        assertThat(check(List.of(better, worse, award("c", "third", "80"))).inversions())
                .containsExactly(new AwardListCheck.Inversion(better, worse));
    }

    @Test
    void aDeviationThatEqualScoresForcedIsExplained() {
        List<ListedAward> awards = new ArrayList<>();
        int[] scores = {98, 96, 95, 95, 95, 93, 92, 90, 90, 88, 87, 86, 85, 84, 83, 83, 80, 78, 75, 70};
        for (int i = 0; i < 20; i++) {
            String level = i < 5 ? "first" : i < 9 ? "second" : i < 16 ? "third" : "";
            awards.add(award("w" + i, level, Integer.toString(scores[i])));
        }

        assertThat(check(awards).keepsShares()).isTrue();
        assertThat(check(awards).levels().get(0).deviation()).isEqualTo(2);
    }

    @Test
    void aWorkListedTwiceIsFound() {
        AwardListCheck check = AwardListCheck.of(
                List.of(award("a", "first", ""), award("a", "second", "")),
                LEVELS,
                Rounding.CUMULATIVE_HALF_UP,
                Map.of());

        assertThat(check.repeated()).containsExactly("a");
    }

    @Test
    void rowsOfASummaryAddUpToItsTotal() {
        AwardSummary summary = AwardSummary.of(
                counts(2, 3, 4, 5), List.of("first", "second", "third"), EnumSet.of(Dimension.LEVEL, Dimension.UNIT));

        assertThat(summary.by()).containsExactly(Dimension.UNIT, Dimension.LEVEL);
        assertThat(summary.rows().stream().map(AwardSummary.Row::keys))
                .containsExactly(
                        List.of("一中", "first"), List.of("一中", "second"), List.of("一中", "third"), List.of("一中", ""));
        assertThat(summary.rows().stream().mapToInt(AwardSummary.Row::works).sum())
                .isEqualTo(summary.total().works());
        assertThat(summary.total().awards()).isEqualTo(9);
        assertThat(summary.rows().get(0).awardShare()).isEqualTo(Rational.of(2, 9));
    }
}

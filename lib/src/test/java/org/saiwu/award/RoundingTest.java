package org.saiwu.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saiwu.award.Scores.LEVELS;
import static org.saiwu.award.Scores.level;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "CUMULATIVE_HALF_UP, 13, 2, 3, 5",
        "INDEPENDENT_HALF_UP, 13, 2, 3, 5",
        "FLOOR, 13, 1, 3, 4",
        "CUMULATIVE_FLOOR, 13, 1, 4, 4",
        "CUMULATIVE_CEILING, 13, 2, 4, 4",
        "LARGEST_REMAINDER, 13, 2, 3, 5",
        "CUMULATIVE_HALF_UP, 10, 2, 2, 4",
        "INDEPENDENT_HALF_UP, 10, 2, 3, 4",
        "LARGEST_REMAINDER, 10, 2, 3, 3",
        "CUMULATIVE_HALF_UP, 90, 14, 22, 32",
        "CUMULATIVE_HALF_UP, 0, 0, 0, 0",
        "CUMULATIVE_HALF_UP, 1, 0, 0, 1",
        "CUMULATIVE_HALF_UP, 2, 0, 1, 1",
        "CUMULATIVE_FLOOR, 1, 0, 0, 0",
        "CUMULATIVE_CEILING, 1, 1, 0, 0",
    })
    void sharesBecomeCounts(Rounding rounding, int works, int first, int second, int third) {
        assertThat(rounding.counts(works, LEVELS)).containsExactly(first, second, third);
    }

    @Test
    void everyPolicyAgreesWithIntegerArithmeticForEveryNumberOfWorks() {
        for (int n = 0; n <= 2_000; n++) {
            int[] cumulative = {15 * n, 40 * n, 75 * n};
            assertThat(Rounding.CUMULATIVE_HALF_UP.counts(n, LEVELS)).isEqualTo(steps(cumulative, 50));
            assertThat(Rounding.CUMULATIVE_FLOOR.counts(n, LEVELS)).isEqualTo(steps(cumulative, 0));
            assertThat(Rounding.CUMULATIVE_CEILING.counts(n, LEVELS)).isEqualTo(steps(cumulative, 99));
            assertThat(Rounding.LARGEST_REMAINDER.counts(n, LEVELS).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isBetween(75 * n / 100, (75 * n + 99) / 100);
        }
    }

    private static List<Integer> steps(int[] hundredths, int add) {
        int first = (hundredths[0] + add) / 100;
        int second = (hundredths[1] + add) / 100;
        int third = (hundredths[2] + add) / 100;
        return List.of(first, second - first, third - second);
    }

    @Test
    void decimalPercentagesAreExact() {
        assertThat(Rounding.CUMULATIVE_HALF_UP.counts(200, List.of(level("a", "12.25"))))
                .containsExactly(25);
        assertThat(Rounding.CUMULATIVE_FLOOR.counts(100, List.of(level("a", "0.29"), level("b", "28.71"))))
                .containsExactly(0, 29);
    }

    @Test
    void independentRoundingNeverAwardsMoreThanThereAre() {
        assertThat(Rounding.INDEPENDENT_HALF_UP.counts(1, List.of(level("a", "50"), level("b", "50"))))
                .containsExactly(1, 0);
    }

    @Test
    void sharesOverAHundredAreRefused() {
        List<Level> levels = List.of(level("a", "60"), level("b", "40.1"));

        assertThatThrownBy(() -> Rounding.CUMULATIVE_FLOOR.counts(10, levels))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlanPutsEveryPolicySideBySide() {
        AwardPlan plan = AwardPlan.of(Map.of("case", 13), LEVELS);

        assertThat(plan.rows().stream().map(AwardPlan.Row::rounding)).containsExactly(Rounding.values());
        assertThat(plan.rows().get(Rounding.FLOOR.ordinal()).counts())
                .containsExactly(Map.entry("first", 1), Map.entry("second", 3), Map.entry("third", 4));
    }
}

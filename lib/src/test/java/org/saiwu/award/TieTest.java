package org.saiwu.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.award.Scores.LEVELS;
import static org.saiwu.award.Scores.POLICY;
import static org.saiwu.award.Scores.counts;
import static org.saiwu.award.Scores.single;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.award.Tie.Outcome;

class TieTest {
    private static final int[] TWENTY = {98, 96, 95, 95, 95, 93, 92, 90, 90, 88, 87, 86, 85, 84, 83, 83, 80, 78, 75, 70
    };
    private static final List<TieBreakKey> KEYS = List.of(new TieBreakKey("cityPlatform", true, "五(二)"));

    @ParameterizedTest
    @CsvSource({"INCLUDE, 5, 4, 7", "EXCLUDE, 2, 5, 7", "NEAREST, 2, 5, 7"})
    void theExampleOfTheDefinitionsComesOut(TiePolicy ties, int first, int second, int third) {
        assertThat(counts(single(TWENTY), POLICY.withTies(ties))).containsExactly(first, second, third);
    }

    @Test
    void stopLeavesTheEqualsOpenAndNobodyElse() {
        CategoryTally tally = AwardTally.of(single(TWENTY), POLICY.withTies(TiePolicy.STOP))
                .categories()
                .get(0);

        assertThat(tally.awards().stream().filter(Award::open).map(award -> award.work()
                        .id()))
                .containsExactly("w02", "w03", "w04", "w07", "w08", "w14", "w15");
        assertThat(tally.counts().values()).containsExactly(2, 2, 5);
        assertThat(tally.ties().get(0).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(tally.ties().get(0).places()).isEqualTo(1);
    }

    @Test
    void equalScoresHaveEqualRanks() {
        List<Award> awards = AwardTally.of(single(90, 80, 80, 70), POLICY)
                .categories()
                .get(0)
                .awards();

        assertThat(awards.stream().map(Award::rank)).containsExactly(1, 2, 2, 4);
    }

    private static ScoreSheet withKeys(int[] scores, int... keys) {
        ScoreSheet plain = single(scores);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Work work = plain.works().get(i);
            Map<String, BigDecimal> key = keys[i] < 0 ? Map.of() : Map.of("cityPlatform", BigDecimal.valueOf(keys[i]));
            works.add(new Work(work.id(), work.category(), work.unit(), "", key));
        }
        return ScoreSheet.of(works, plain.marks());
    }

    @Test
    void aDeclaredKeySettlesWhatItCanAndIsRecorded() {
        AwardPolicy policy = AwardPolicy.of(List.of(Scores.level("first", "50")))
                .withTies(TiePolicy.KEYS)
                .withKeys(KEYS);
        CategoryTally tally = AwardTally.of(withKeys(new int[] {90, 90, 90, 90}, 0, 1, 0, 1), policy)
                .categories()
                .get(0);

        assertThat(tally.awards().stream()
                        .filter(award -> award.level().isPresent())
                        .map(award -> award.work().id()))
                .containsExactly("w01", "w03");
        assertThat(tally.awards()).allMatch(award -> award.decidedBy().equals(Optional.of("cityPlatform")));
        assertThat(tally.ties().get(0).outcome()).isEqualTo(Outcome.SETTLED);
    }

    @Test
    void whatTheKeysLeaveEqualStaysOpen() {
        AwardPolicy policy = AwardPolicy.of(List.of(Scores.level("first", "50")))
                .withTies(TiePolicy.KEYS)
                .withKeys(KEYS);
        CategoryTally tally = AwardTally.of(withKeys(new int[] {90, 90, 90, 90}, 1, 0, 0, -1), policy)
                .categories()
                .get(0);

        assertThat(tally.counts()).containsEntry("first", 1);
        assertThat(tally.ties().get(0).open()).containsExactly("w01", "w02");
        assertThat(tally.awards().stream().filter(Award::open)).hasSize(2);
    }

    @Test
    void theLotIsTheLastResortAndAnybodyCanDrawItAgain() {
        AwardPolicy policy = AwardPolicy.of(List.of(Scores.level("first", "50")))
                .withTies(TiePolicy.KEYS)
                .withLotSeed("2025-08-31");
        CategoryTally tally = AwardTally.of(single(90, 90), policy).categories().get(0);
        String winner = Lot.of("2025-08-31", "w00").compareTo(Lot.of("2025-08-31", "w01")) < 0 ? "w00" : "w01";

        assertThat(tally.awards().get(0).work().id()).isEqualTo(winner);
        assertThat(tally.awards().get(0).decidedBy()).contains("lot");
        assertThat(Lot.of("seed", "作品")).isEqualTo("3863523ae3f9c6fd1192abddfcde4e93e522d3dd0b2c9858a83be3b046fb1a2b");
    }

    @ParameterizedTest
    @EnumSource(TiePolicy.class)
    void allScoresEqualHasAClearOutcome(TiePolicy ties) {
        List<Integer> counts = counts(single(90, 90, 90, 90, 90, 90, 90, 90, 90, 90), POLICY.withTies(ties));

        assertThat(counts)
                .isEqualTo(
                        switch (ties) {
                            case INCLUDE -> List.of(10, 0, 0);
                            case EXCLUDE, STOP, KEYS -> List.of(0, 0, 0);
                            case NEAREST -> List.of(0, 0, 10);
                        });
    }

    @Test
    void everySmallCaseAgreesWithTryingAllLines() {
        for (TiePolicy ties : List.of(TiePolicy.INCLUDE, TiePolicy.EXCLUDE, TiePolicy.NEAREST)) {
            for (int code = 0; code < 3 * 3 * 3 * 3 * 3 * 3 * 3; code++) {
                int rest = code;
                int[] scores = new int[7];
                for (int i = 0; i < 7; i++, rest /= 3) {
                    scores[i] = 80 + rest % 3;
                }
                assertThat(counts(single(scores), POLICY.withTies(ties)))
                        .as("%s %s", ties, Arrays.toString(scores))
                        .isEqualTo(reference(scores, ties));
            }
        }
    }

    /** Every line that splits no equals is tried, and the one that the policy prefers taken. */
    private static List<Integer> reference(int[] scores, TiePolicy ties) {
        int[] sorted = IntStream.of(scores).map(score -> -score).sorted().toArray();
        List<Integer> planned = Rounding.CUMULATIVE_HALF_UP.counts(sorted.length, LEVELS);
        List<Integer> counts = new ArrayList<>();
        int upTo = 0;
        int before = 0;
        for (int count : planned) {
            upTo += count;
            int plan = upTo;
            List<Integer> lines = IntStream.rangeClosed(0, sorted.length)
                    .filter(line -> line == 0 || line == sorted.length || sorted[line - 1] != sorted[line])
                    .boxed()
                    .toList();
            int above = lines.stream().filter(line -> line >= plan).findFirst().orElseThrow();
            int below = lines.stream()
                    .filter(line -> line <= plan)
                    .reduce((a, b) -> b)
                    .orElseThrow();
            int line = ties == TiePolicy.INCLUDE || (ties == TiePolicy.NEAREST && above - plan < plan - below)
                    ? above
                    : below;
            counts.add(line - before);
            before = line;
        }
        return counts;
    }

    @Test
    void theOrderOfTheInputNeverMatters() {
        ScoreSheet sheet = single(TWENTY);
        List<Work> works = new ArrayList<>(sheet.works());
        List<Mark> marks = new ArrayList<>(sheet.marks());
        AwardPolicy policy = POLICY.withTies(TiePolicy.KEYS).withLotSeed("x");
        AwardTally expected = AwardTally.of(sheet, policy);
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(works, random);
            Collections.shuffle(marks, random);
            assertThat(AwardTally.of(ScoreSheet.of(works, marks), policy)).isEqualTo(expected);
        }
    }
}

package org.saiwu.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.OutstandingUnits;
import org.saiwu.contest.Percentage;

/** Three units: one with 3 works and 2 awards, one with 2 and 2, one with 3 and none. */
class OutstandingUnitsTest {
    private static final AwardPolicy HALF = AwardPolicy.of(List.of(Scores.level("first", "50")));

    private static OutstandingUnits thresholds(int entries, int awards, String share) {
        return new OutstandingUnits(
                "六",
                Optional.of(entries),
                Optional.of(awards),
                Optional.of(new Percentage(new BigDecimal(share))),
                true,
                Map.of(),
                Optional.empty());
    }

    private static OutstandingUnits points(int entry, int first, int places, Optional<Integer> minEntries) {
        return new OutstandingUnits(
                "六",
                minEntries,
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of("entry", BigDecimal.valueOf(entry), "first", BigDecimal.valueOf(first)),
                Optional.of(places));
    }

    /** Names of the outstanding ones. */
    private static List<String> outstanding(OutstandingUnits rule, String... late) {
        List<Work> works = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        String units = "甲甲乙乙甲丙丙丙";
        for (int i = 0; i < units.length(); i++) {
            String id = "work " + i;
            works.add(Work.of(id, "case", units.substring(i, i + 1)));
            marks.add(Mark.of(id, "", BigDecimal.valueOf(90 - i)));
        }
        return AwardTally.of(ScoreSheet.of(works, marks), HALF, Optional.of(rule), Set.of(late)).units().stream()
                .filter(unit -> unit.outstanding().orElse(false))
                .map(UnitTally::unit)
                .toList();
    }

    @Test
    void aUnitThatJustReachesEveryThresholdIsOutstanding() {
        assertThat(outstanding(thresholds(2, 2, "66.66"))).containsExactly("乙", "甲");
    }

    @Test
    void tooFewEntries() {
        assertThat(outstanding(thresholds(3, 2, "66.66"))).containsExactly("甲");
    }

    @Test
    void tooFewAwards() {
        assertThat(outstanding(thresholds(2, 3, "66.66"))).isEmpty();
    }

    @Test
    void twoThirdsAreLessThanAShareJustAboveThem() {
        assertThat(outstanding(thresholds(2, 2, "66.67"))).containsExactly("乙");
    }

    @Test
    void aUnitThatHandedInLate() {
        assertThat(outstanding(thresholds(2, 2, "66.66"), "甲")).containsExactly("乙");
    }

    @Test
    void theMostPointsWin() {
        assertThat(outstanding(points(1, 1, 1, Optional.empty()))).containsExactly("甲");
    }

    @Test
    void unitsOfEqualPointsAtTheLastPlaceAreAllIn() {
        assertThat(outstanding(points(0, 1, 1, Optional.empty()))).containsExactly("乙", "甲");
    }

    @Test
    void aUnitBelowAThresholdTakesNoPlaceWhateverItsPoints() {
        assertThat(outstanding(points(0, 1, 1, Optional.of(3)))).containsExactly("甲");
        assertThat(outstanding(points(0, 1, 2, Optional.of(3)))).containsExactly("丙", "甲");
    }

    @Test
    void noPlacesNoOutstandingUnits() {
        assertThat(outstanding(points(1, 1, 0, Optional.empty()))).isEmpty();
    }

    @Test
    void withoutFiguresNobodyIsCalledOutstandingOrNot() {
        OutstandingUnits none = new OutstandingUnits(
                "六", Optional.empty(), Optional.empty(), Optional.empty(), true, Map.of(), Optional.empty());
        ScoreSheet sheet = ScoreSheet.of(List.of(Work.of("a", "case", "甲")), List.of(Mark.of("a", "", BigDecimal.TEN)));

        assertThat(AwardTally.of(sheet, HALF, Optional.of(none), Set.of("甲")).units())
                .extracting(UnitTally::outstanding)
                .containsExactly(Optional.empty());
    }

    @Test
    void worksCountForTheUnitTheyAreSaidToCountFor() {
        ScoreSheet sheet = ScoreSheet.of(
                List.of(Work.of("a", "case", "一小"), Work.of("b", "case", "二小")),
                List.of(Mark.of("a", "", BigDecimal.TEN), Mark.of("b", "", BigDecimal.ONE)));
        AwardTally tally = AwardTally.of(
                sheet,
                HALF,
                Optional.empty(),
                Set.of(),
                work -> new CountedUnit("区", work.id().equals("a") ? "" : "county"));

        assertThat(tally.units()).hasSize(1);
        assertThat(tally.units().get(0).type()).isEqualTo("county");
        assertThat(tally.units().get(0).entries()).isEqualTo(2);
        assertThat(tally.units().get(0).counts()).isEqualTo(Map.of("first", 1));
    }
}

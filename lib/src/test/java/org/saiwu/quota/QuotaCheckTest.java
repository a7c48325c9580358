package org.saiwu.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.UnitNames;
import org.saiwu.quota.QuotaCheckResult.Standing;
import org.saiwu.quota.QuotaCheckResult.UnitCount;

class QuotaCheckTest {
    private static final List<String> CATEGORIES = List.of("case", "team");
    private static final Unit COUNTY = Unit.of("天河区", "county");
    private static final Unit SCHOOL = Unit.of("第一中学", "school").nominatedBy("天河区");

    @Test
    void aSchoolsWorksCountAgainstTheUnitThatNominatesIt() {
        UnitCount count = check(List.of(nomination("第一中学", "case"), nomination("天河区", "team")), 2)
                .get(0);

        assertThat(count.unit()).isEqualTo("天河区");
        assertThat(count.counted()).isEqualTo(2);
        assertThat(count.standing()).isEqualTo(Standing.FULL);
    }

    @Test
    void oneTooManyIsOver() {
        UnitCount count = check(List.of(nomination("天河区", "case"), nomination("天河区", "team")), 1)
                .get(0);

        assertThat(count.standing()).isEqualTo(Standing.OVER);
        assertThat(count.excess()).isEqualTo(1);
    }

    @Test
    void fewerThanThePlacesIsUnder() {
        assertThat(check(List.of(), 1).get(0).standing()).isEqualTo(Standing.UNDER);
    }

    @Test
    void anExemptKindOfSubmitterTakesNoPlace() {
        Nomination regional =
                new Nomination("Sheet1!A2", "天河区", "case", "education-authority", "区域案例", Optional.empty());
        UnitCount count = check(List.of(regional, nomination("天河区", "case")), 1).get(0);

        assertThat(count.standing()).isEqualTo(Standing.FULL);
        assertThat(count.exempt()).isEqualTo(1);
    }

    @Test
    void categoriesTwoApartAreUneven() {
        List<Nomination> two = List.of(nomination("天河区", "case"), nomination("天河区", "case"));

        assertThat(check(two, 9).get(0).even()).isFalse();
        assertThat(check(two.subList(0, 1), 9).get(0).even()).isTrue();
    }

    @Test
    void aUnitThatTheTableDoesNotKnowIsNamed() {
        List<UnitCount> counts = check(List.of(nomination("海珠区", "case")), 1);

        assertThat(counts).hasSize(2);
        assertThat(counts.get(1).unit()).isEqualTo("海珠区");
        assertThat(counts.get(1).standing()).isEqualTo(Standing.UNKNOWN_UNIT);
    }

    @Test
    void aUnitIsFoundByItsAliasAndInFullWidth() {
        UnitTable table =
                UnitTable.of(List.of(Unit.of("Zone A", "county")), new UnitNames(Map.of("First Zone", "Zone A")));
        QuotaCheckResult result = QuotaCheck.check(
                table,
                List.of(nomination("Ｚｏｎｅ Ａ", "case"), nomination("First Zone", "team")),
                Map.of("Zone A", 2L),
                Set.of(),
                CATEGORIES);

        assertThat(result.units()).hasSize(1);
        assertThat(result.units().get(0).standing()).isEqualTo(Standing.FULL);
    }

    @Test
    void aUnitThatEntersThroughTwoRoutesIsNamed() {
        Nomination direct = new Nomination("Sheet1!A3", "第一中学", "case", "", "课题", Optional.of("第一中学"));
        UnitTable table = UnitTable.of(List.of(COUNTY, SCHOOL), new UnitNames(Map.of()));
        Nomination other = new Nomination("Sheet1!A4", "第一中学", "case", "", "课题", Optional.of("海珠区"));
        QuotaCheckResult result = QuotaCheck.check(table, List.of(direct, other), Map.of(), Set.of(), CATEGORIES);

        assertThat(result.twoRoutes()).singleElement().satisfies(routes -> {
            assertThat(routes.unit()).isEqualTo("第一中学");
            assertThat(routes.nominators()).containsExactlyInAnyOrder("天河区", "海珠区");
            assertThat(routes.rows()).containsExactly("Sheet1!A3", "Sheet1!A4");
        });
    }

    @Test
    void nominationsOfPilotUnitsAreCountedApart() {
        UnitTable table = UnitTable.of(List.of(COUNTY, SCHOOL.asPilot()), new UnitNames(Map.of()));
        QuotaCheckResult result = QuotaCheck.check(
                table,
                List.of(nomination("第一中学", "case"), nomination("天河区", "team")),
                Map.of("天河区", 1L),
                Set.of(),
                CATEGORIES);

        assertThat(result.units().get(0).pilot()).isEqualTo(1);
    }

    @Test
    void unitsThatNominateEachOtherInACircleLeadNowhere() {
        Unit one = Unit.of("A", "").nominatedBy("B");
        Unit two = Unit.of("B", "").nominatedBy("A");

        assertThat(UnitTable.of(List.of(one, two), new UnitNames(Map.of())).nominatorOf(one))
                .isEmpty();
    }

    @Test
    void anAliasOfTwoUnitsIsReported() {
        List<Unit> units = new ArrayList<>();
        for (String name : List.of("A", "B")) {
            units.add(new Unit(
                    name,
                    List.of("一中"),
                    "",
                    Map.of(),
                    java.util.OptionalLong.empty(),
                    java.util.OptionalLong.empty(),
                    java.util.OptionalLong.empty(),
                    false,
                    Optional.empty()));
        }

        assertThat(UnitTable.of(units, new UnitNames(Map.of())).ambiguous()).containsExactly("一中");
    }

    private static Nomination nomination(String unit, String category) {
        return new Nomination("Sheet1!A2", unit, category, "teacher", "课题", Optional.empty());
    }

    private static List<UnitCount> check(List<Nomination> nominations, long places) {
        return QuotaCheck.check(
                        UnitTable.of(List.of(COUNTY, SCHOOL), new UnitNames(Map.of())),
                        nominations,
                        Map.of("天河区", places),
                        Set.of("education-authority"),
                        CATEGORIES)
                .units();
    }
}

package org.saiwu.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaceAllocatorTest {
    private static final List<String> CATEGORIES = List.of("case", "dual-teacher-lesson", "team");
    private static final Map<String, Long> PLACES_BY_TYPE =
            Map.of("county", 40L, "development-zone", 30L, "city-school", 6L);

    @Test
    void fixedPlacesFollowTheTypeOfUnit() {
        Allocation allocation = allocate(fixed(Unit.of("A", "county"), Unit.of("B", "development-zone")));

        assertThat(places(allocation)).containsExactly(40L, 30L);
        assertThat(allocation.total()).isEqualTo(70);
    }

    @Test
    void aTypeWithoutPlacesIsNamed() {
        assertThat(obstacles(fixed(Unit.of("A", "county"), Unit.of("X", "club"))))
                .containsExactly(new Obstacle.TypeWithoutPlaces("X", "club"));
    }

    @Test
    void fixedPlacesAboveTheTotalSayByHowMuch() {
        AllocationRequest request =
                fixed(Unit.of("A", "county"), Unit.of("B", "city-school")).withTotal(45);

        assertThat(obstacles(request)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle).isEqualTo(new Obstacle.MinimaAboveTotal(46, 45));
            assertThat(((Obstacle.MinimaAboveTotal) obstacle).excess()).isEqualTo(1);
        });
    }

    @Test
    void pilotUnitsKeepTheirPlacesWhenOthersAreCut() {
        AllocationRequest request = fixed(
                        Unit.of("A", "county"), Unit.of("B", "county").asPilot(), Unit.of("C", "development-zone"))
                .withPilotFirst(true)
                .withTotal(75);

        assertThat(places(allocate(request))).containsExactly(20L, 40L, 15L);
    }

    @Test
    void minimaAboveTheTotalAreRefusedWithTheFigures() {
        AllocationRequest request = weighted(3, 2, 1).withTotal(5).withLimits(OptionalLong.of(2), OptionalLong.empty());

        assertThat(obstacles(request)).containsExactly(new Obstacle.MinimaAboveTotal(6, 5));
    }

    @Test
    void maximaBelowTheTotalAreRefusedWithTheFigures() {
        AllocationRequest request = weighted(3, 2, 0).withTotal(9).withLimits(OptionalLong.empty(), OptionalLong.of(4));

        assertThat(obstacles(request)).containsExactly(new Obstacle.MaximaBelowTotal(8, 9, List.of("unit 2")));
    }

    @Test
    void remaindersRespectMinimaAndMaxima() {
        // The first unit stays at 15; 45 places remain for 9900 of weight but two units at their minimum of 2.
        AllocationRequest request = weighted(5200, 4100, 2600, 1500, 900, 420, 180, 100)
                .withMethod(AllocationMethod.HAMILTON)
                .withTotal(60)
                .withLimits(OptionalLong.of(2), OptionalLong.of(15));

        assertThat(places(allocate(request))).containsExactly(15L, 15L, 13L, 7L, 4L, 2L, 2L, 2L);
    }

    @Test
    void aUnitsOwnLimitsGoBeforeTheCommonOnes() {
        List<Unit> units = new ArrayList<>(weighted(10, 10).units());
        units.set(0, units.get(0).withLimits(OptionalLong.empty(), OptionalLong.of(1)));

        assertThat(places(allocate(AllocationRequest.of(units).withTotal(10)))).containsExactly(1L, 9L);
    }

    @Test
    void noPlacesMeanNoPlacesForAnybody() {
        for (AllocationMethod method : List.of(
                AllocationMethod.HAMILTON, AllocationMethod.WEBSTER, AllocationMethod.ADAMS, AllocationMethod.HILL)) {
            Allocation allocation =
                    allocate(weighted(3, 0, 5).withMethod(method).withTotal(0));
            assertThat(places(allocation)).containsExactly(0L, 0L, 0L);
            assertThat(allocation.ties()).isEmpty();
        }
    }

    @Test
    void fewerPlacesThanUnitsTieThemAllWhereEveryUnitHasAFirstClaim() {
        Allocation allocation =
                allocate(weighted(50, 3, 20).withMethod(AllocationMethod.ADAMS).withTotal(2));

        assertThat(places(allocation)).containsExactly(0L, 0L, 0L);
        assertThat(allocation.ties()).containsExactly(new Tie(List.of("unit 0", "unit 1", "unit 2"), List.of(), 2));
    }

    @Test
    void aTieStaysOpenWithoutADeclaredKey() {
        Allocation allocation = allocate(weighted(7, 7, 7).withTotal(4));

        assertThat(places(allocation)).containsExactly(1L, 1L, 1L);
        assertThat(allocation.ties()).containsExactly(new Tie(List.of("unit 0", "unit 1", "unit 2"), List.of(), 1));
        assertThat(allocation.settlements()).isEmpty();
    }

    @Test
    void aPilotUnitWinsATieAndTheResultSaysWhy() {
        List<Unit> units = new ArrayList<>(weighted(7, 7, 7).units());
        units.set(2, units.get(2).asPilot());
        Allocation allocation = allocate(AllocationRequest.of(units)
                .withTotal(4)
                .withTieKeys(List.of(new TieKey.PilotFirst(), new TieKey.ByName())));

        assertThat(places(allocation)).containsExactly(1L, 1L, 2L);
        assertThat(allocation.ties()).isEmpty();
        assertThat(allocation.settlements()).singleElement().satisfies(settlement -> {
            assertThat(settlement.keys()).containsExactly(new TieKey.PilotFirst());
            assertThat(settlement.granted()).containsExactly("unit 2");
        });
    }

    @Test
    void aKeyThatLeavesUnitsLevelLeavesThemTied() {
        List<Unit> units = new ArrayList<>(weighted(7, 7, 7).units());
        units.set(0, units.get(0).asPilot());
        units.set(2, units.get(2).asPilot());
        Allocation allocation =
                allocate(AllocationRequest.of(units).withTotal(4).withTieKeys(List.of(new TieKey.PilotFirst())));

        assertThat(allocation.ties()).containsExactly(new Tie(List.of("unit 0", "unit 2"), List.of(), 1));
    }

    @Test
    void aRecordedLotDrawsTheSameUnitWhateverTheOrder() {
        AllocationRequest request =
                weighted(7, 7, 7, 7, 7, 7).withTotal(2).withTieKeys(List.of(new TieKey.Lot("2025-08-20")));
        List<Unit> turned = new ArrayList<>(request.units());
        Collections.reverse(turned);
        AllocationRequest other = AllocationRequest.of(turned).withTotal(2).withTieKeys(request.tieKeys());

        assertThat(byName(allocate(other))).isEqualTo(byName(allocate(request)));
        assertThat(allocate(request).settlements()).hasSize(1);
    }

    @Test
    void whatIsLeftOverGoesRoundTheCategories() {
        AllocationRequest request = fixed(Unit.of("A", "county"), Unit.of("B", "county"), Unit.of("C", "city-school"))
                .withSpread(new Spread.Even(CATEGORIES));
        List<UnitPlaces> units = allocate(request).units();

        assertThat(units.get(0).byCategory().values()).containsExactly(14L, 13L, 13L);
        assertThat(units.get(1).byCategory().values()).containsExactly(13L, 14L, 13L);
        assertThat(units.get(2).byCategory().values()).containsExactly(2L, 2L, 2L);
    }

    @Test
    void anEvenSpreadDoesNotDependOnTheOrderOfUnits() {
        List<Unit> units = List.of(Unit.of("B", "county"), Unit.of("C", "city-school"), Unit.of("A", "county"));
        AllocationRequest request = fixed(units.toArray(Unit[]::new)).withSpread(new Spread.Even(CATEGORIES));

        assertThat(allocate(request).units().get(2).byCategory().values()).containsExactly(14L, 13L, 13L);
    }

    @Test
    void aWeightedSpreadKeepsRunningTotalsInProportion() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("case", new BigDecimal("2"));
        weights.put("team", new BigDecimal("1"));
        AllocationRequest request =
                fixed(Unit.of("A", "county"), Unit.of("B", "county")).withSpread(new Spread.Weighted(weights));
        List<UnitPlaces> units = allocate(request).units();

        assertThat(units.get(0).byCategory().values()).containsExactly(27L, 13L);
        assertThat(units.get(1).byCategory().values()).containsExactly(26L, 14L);
    }

    @Test
    void givenTotalsOfCategoriesAreMet() {
        Map<String, Long> totals = new LinkedHashMap<>();
        totals.put("case", 50L);
        totals.put("team", 26L);
        AllocationRequest request = fixed(
                        Unit.of("A", "county"), Unit.of("B", "development-zone"), Unit.of("C", "city-school"))
                .withSpread(new Spread.Totals(totals));
        Allocation allocation = allocate(request);

        assertThat(allocation.units().stream()
                        .mapToLong(unit -> unit.byCategory().get("case")))
                .containsExactly(26L, 20L, 4L);
        assertThat(allocation.divisors().units()).hasSize(3);
        assertThat(allocation.divisors().categories()).hasSize(2);
    }

    @Test
    void totalsThatDifferAreRefused() {
        AllocationRequest request = fixed(Unit.of("A", "county")).withSpread(new Spread.Totals(Map.of("case", 41L)));

        assertThat(obstacles(request)).containsExactly(new Obstacle.TotalsDiffer(40, 41));
    }

    @Test
    void aBiproportionalTableTakesItsWeightsByCategory() {
        AllocationRequest request = AllocationRequest.of(
                        List.of(row("1", 5, 123, 45, 815), row("2", 11, 912, 714, 414), row("3", 4, 312, 255, 215)))
                .withMethod(AllocationMethod.BIPROPORTIONAL)
                .withSpread(new Spread.Totals(ordered(7, 5, 8)));
        Allocation allocation = allocate(request);

        assertThat(allocation.units().stream()
                        .map(unit -> List.copyOf(unit.byCategory().values())))
                .containsExactly(List.of(1L, 0L, 4L), List.of(4L, 4L, 3L), List.of(2L, 1L, 1L));
    }

    @Test
    void categoriesThatCannotBeFilledAreNamed() {
        AllocationRequest request = AllocationRequest.of(
                        List.of(row("1", 5, 5, 3, 9), row("2", 8, 0, 0, 7), row("3", 4, 2, 8, 1)))
                .withMethod(AllocationMethod.BIPROPORTIONAL)
                .withSpread(new Spread.Totals(ordered(7, 5, 5)));

        assertThat(obstacles(request))
                .containsExactly(new Obstacle.CategoriesBlocked(
                        List.of("case", "dual-teacher-lesson"), List.of("1", "3"), 12, 9));
    }

    @Test
    void tiedCellsGoByTheDeclaredKeysAndStillMeetEveryTotal() {
        AllocationRequest request = AllocationRequest.of(
                        List.of(row("c", 1, 1, 1, 1), row("b", 1, 1, 1, 1), row("a", 1, 1, 1, 1)))
                .withMethod(AllocationMethod.BIPROPORTIONAL)
                .withSpread(new Spread.Totals(ordered(1, 1, 1)));
        Allocation open = allocate(request);
        Allocation settled = allocate(request.withTieKeys(List.of(new TieKey.ByName())));

        assertThat(open.ties()).containsExactly(new Tie(List.of("c", "b", "a"), CATEGORIES, 3));
        assertThat(settled.ties()).isEmpty();
        assertThat(settled.settlements()).hasSize(1);
        assertThat(settled.units().stream()
                        .map(unit -> List.copyOf(unit.byCategory().values())))
                .containsExactly(List.of(0L, 0L, 1L), List.of(0L, 1L, 0L), List.of(1L, 0L, 0L));
    }

    @Test
    void unusableWeightsAreNamedInsteadOfCounted() {
        AllocationRequest request = AllocationRequest.of(List.of(
                        weightedUnit("negative", new BigDecimal("-1")),
                        weightedUnit("endless", new BigDecimal("1E+999999999")),
                        Unit.of("none", "county")))
                .withTotal(3);

        assertThat(obstacles(request))
                .containsExactly(
                        new Obstacle.WeightOutOfRange("negative", new BigDecimal("-1")),
                        new Obstacle.WeightOutOfRange("endless", new BigDecimal("1E+999999999")));
    }

    @Test
    void comparedMethodsMarkTheUnitsTheyDifferAbout() {
        MethodComparison comparison = MethodComparison.of(
                weighted(9061, 7179, 5259, 3319, 1182).withTotal(26),
                List.of(AllocationMethod.HAMILTON, AllocationMethod.WEBSTER, AllocationMethod.HILL));

        assertThat(comparison.rows().stream().map(MethodComparison.Row::differs))
                .containsExactly(false, true, true, true, false);
        assertThat(comparison.rows().get(1).places().values()).containsExactly(7L, 8L, 7L);
    }

    private static AllocationRequest fixed(Unit... units) {
        return AllocationRequest.of(List.of(units))
                .withMethod(AllocationMethod.FIXED)
                .withPlacesByType(PLACES_BY_TYPE);
    }

    private static AllocationRequest weighted(long... weights) {
        List<Unit> units = new ArrayList<>();
        for (long weight : weights) {
            units.add(weightedUnit("unit " + units.size(), BigDecimal.valueOf(weight)));
        }
        return AllocationRequest.of(units);
    }

    private static Unit weightedUnit(String name, BigDecimal weight) {
        return Unit.of(name, "").withWeights(Map.of(AllocationRequest.DEFAULT_WEIGHT, weight));
    }

    private static Unit row(String name, long places, long... weights) {
        Map<String, BigDecimal> byCategory = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            byCategory.put(CATEGORIES.get(i), BigDecimal.valueOf(weights[i]));
        }
        return Unit.of(name, "").withWeights(byCategory).withPlaces(places);
    }

    private static Map<String, Long> ordered(long... totals) {
        Map<String, Long> result = new LinkedHashMap<>();
        for (int i = 0; i < totals.length; i++) {
            result.put(CATEGORIES.get(i), totals[i]);
        }
        return result;
    }

    private static Allocation allocate(AllocationRequest request) {
        AllocationOutcome outcome = PlaceAllocator.allocate(request);
        assertThat(outcome).isInstanceOf(Allocation.class);
        return (Allocation) outcome;
    }

    private static List<Obstacle> obstacles(AllocationRequest request) {
        AllocationOutcome outcome = PlaceAllocator.allocate(request);
        assertThat(outcome).isInstanceOf(Infeasible.class);
        return ((Infeasible) outcome).obstacles();
    }

    private static List<Long> places(Allocation allocation) {
        return allocation.units().stream().map(UnitPlaces::places).toList();
    }

    private static Map<String, Long> byName(Allocation allocation) {
        return allocation.units().stream().collect(Collectors.toMap(UnitPlaces::name, UnitPlaces::places));
    }
}

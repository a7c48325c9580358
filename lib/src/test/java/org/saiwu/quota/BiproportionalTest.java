package org.saiwu.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BiproportionalTest {
    private static final long[][] THREE_BY_THREE = {{123, 45, 815}, {912, 714, 414}, {312, 255, 215}};

    @Test
    void aTableMeetsTheTotalsOfRowsAndColumns() {
        Biproportional.Solved solved = solve(THREE_BY_THREE, List.of(5L, 11L, 4L), List.of(7L, 5L, 8L));

        assertThat(solved.places()).containsExactly(List.of(1L, 0L, 4L), List.of(4L, 4L, 3L), List.of(2L, 1L, 1L));
        assertThat(solved.ties()).isEmpty();
    }

    @Test
    void thePublishedDivisorsGiveEveryCellAgain() {
        Biproportional.Solved solved = solve(THREE_BY_THREE, List.of(5L, 11L, 4L), List.of(7L, 5L, 8L));

        assertDivisorsReproduce(table(THREE_BY_THREE), solved);
        assertThat(solved.unitDivisors()).allSatisfy(divisor -> assertThat(
                        divisor.toDecimal().orElseThrow().stripTrailingZeros().precision())
                .isLessThanOrEqualTo(3));
    }

    @Test
    void decimalWeightsGiveTheSamePlacesAsTheSameWeightsInWholeNumbers() {
        List<List<BigDecimal>> tenths = table(THREE_BY_THREE).stream()
                .map(row -> row.stream().map(weight -> weight.movePointLeft(1)).toList())
                .toList();
        Biproportional.Solved solved =
                (Biproportional.Solved) Biproportional.solve(tenths, List.of(5L, 11L, 4L), List.of(7L, 5L, 8L));

        assertThat(solved.places())
                .isEqualTo(solve(THREE_BY_THREE, List.of(5L, 11L, 4L), List.of(7L, 5L, 8L))
                        .places());
        assertDivisorsReproduce(tenths, solved);
    }

    @Test
    void equalWeightsLeaveTheCellsOpenThatCouldGoEitherWay() {
        Biproportional.Solved solved = solve(new long[][] {{1, 1}, {1, 1}}, List.of(1L, 1L), List.of(1L, 1L));

        assertThat(solved.places()).containsExactly(List.of(0L, 0L), List.of(0L, 0L));
        assertThat(solved.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.open()).isEqualTo(2);
            assertThat(tie.cells()).hasSize(4);
        });
    }

    @Test
    void columnsThatTheirRowsCannotFillAreNamed() {
        Biproportional.Outcome outcome = Biproportional.solve(
                table(new long[][] {{5, 3, 9}, {0, 0, 7}, {2, 8, 1}}), List.of(5L, 8L, 4L), List.of(7L, 5L, 5L));

        assertThat(outcome).isEqualTo(new Biproportional.Blocked(List.of(0, 1), List.of(0, 2), 12, 9));
    }

    @Test
    void withManyColumnsTheyAreNamedToo() {
        // The last row has a weight in one column only, which holds too little for it.
        int columns = 30;
        long[][] weights = new long[3][columns];
        Arrays.stream(weights).forEach(row -> Arrays.fill(row, 1));
        Arrays.fill(weights[2], 0);
        weights[2][7] = 1;
        List<Long> columnTotals = IntStream.range(0, columns).mapToObj(c -> 2L).toList();

        Biproportional.Outcome outcome = Biproportional.solve(table(weights), List.of(20L, 20L, 20L), columnTotals);

        assertThat(outcome).isInstanceOfSatisfying(Biproportional.Blocked.class, blocked -> {
            assertThat(blocked.categories()).doesNotContain(7).hasSize(21);
            assertThat(blocked.units()).containsExactly(0, 1);
            assertThat(blocked.needed()).isEqualTo(42);
            assertThat(blocked.available()).isEqualTo(40);
        });
    }

    @Test
    void smallTablesAgreeWithASearchOfAllTables() {
        Random random = new Random(20250725);
        int ties = 0;
        int blocked = 0;
        for (int run = 0; run < 3000; run++) {
            int rows = 1 + random.nextInt(3);
            int columns = 1 + random.nextInt(3);
            boolean plain = random.nextInt(3) == 0;
            long bound = plain ? 2 : 1000;
            long[][] weights = new long[rows][columns];
            for (long[] row : weights) {
                Arrays.setAll(
                        row,
                        c -> plain ? 1 + random.nextLong(bound) : random.nextInt(5) == 0 ? 0 : random.nextLong(bound));
            }
            int total = random.nextInt(9);
            List<Long> rowTotals = split(random, total, rows);
            List<Long> columnTotals = split(random, total, columns);
            TableSearch search = new TableSearch(weights, rowTotals, columnTotals);
            Biproportional.Outcome outcome = Biproportional.solve(table(weights), rowTotals, columnTotals);
            String shown = Arrays.deepToString(weights) + rowTotals + columnTotals;
            if (search.best().isEmpty()) {
                assertThat(outcome).as(shown).isInstanceOf(Biproportional.Blocked.class);
                blocked++;
                continue;
            }
            Biproportional.Solved solved = (Biproportional.Solved) outcome;
            assertThat(solved.places()).as(shown).isEqualTo(search.leastOfBest());
            assertThat(solved.ties().stream()
                            .flatMap(tie -> tie.cells().stream())
                            .sorted(TableSearch.BY_PLACE))
                    .as(shown)
                    .isEqualTo(search.openCells());
            assertDivisorsReproduce(table(weights), solved);
            ties += solved.ties().isEmpty() ? 0 : 1;
        }
        assertThat(ties).isGreaterThan(30);
        assertThat(blocked).isGreaterThan(100);
    }

    @Test
    void theOrderOfRowsAndColumnsPlaysNoPart() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            long[][] weights = new long[6][4];
            for (long[] row : weights) {
                Arrays.setAll(row, c -> 1 + random.nextLong(12));
            }
            List<Long> rowTotals = split(random, 30, 6);
            List<Long> columnTotals = split(random, 30, 4);
            long[][] reversed = new long[6][4];
            for (int r = 0; r < 6; r++) {
                for (int c = 0; c < 4; c++) {
                    reversed[r][c] = weights[5 - r][3 - c];
                }
            }
            Biproportional.Solved one = solve(weights, rowTotals, columnTotals);
            Biproportional.Solved other = solve(reversed, turned(rowTotals), turned(columnTotals));

            assertThat(turned(other.places().stream()
                            .map(BiproportionalTest::turned)
                            .toList()))
                    .isEqualTo(one.places());
        }
    }

    @Test
    void weightsTooCloseForFloatingPointAreToldApart() {
        // Twenty digits: w11*w22 and w12*w21 differ in the last digit only, which decides who gets the place.
        BigDecimal large = new BigDecimal("10000000000000000000");
        BigDecimal larger = large.add(BigDecimal.ONE);
        Biproportional.Solved solved = (Biproportional.Solved) Biproportional.solve(
                List.of(List.of(large, large), List.of(large, larger)), List.of(1L, 1L), List.of(1L, 1L));

        assertThat(solved.ties()).isEmpty();
        assertThat(solved.places()).containsExactly(List.of(1L, 0L), List.of(0L, 1L));
        assertDivisorsReproduce(List.of(List.of(large, large), List.of(large, larger)), solved);
    }

    private static Biproportional.Solved solve(long[][] weights, List<Long> rows, List<Long> columns) {
        return (Biproportional.Solved) Biproportional.solve(table(weights), rows, columns);
    }

    private static void assertDivisorsReproduce(List<List<BigDecimal>> weights, Biproportional.Solved solved) {
        for (int r = 0; r < weights.size(); r++) {
            for (int c = 0; c < weights.get(r).size(); c++) {
                Biproportional.Cell cell = new Biproportional.Cell(r, c);
                boolean open =
                        solved.ties().stream().anyMatch(tie -> tie.cells().contains(cell));
                Fraction quotient = Fraction.of(weights.get(r).get(c))
                        .over(solved.unitDivisors()
                                .get(r)
                                .times(solved.categoryDivisors().get(c)));
                long places = solved.places().get(r).get(c);
                Fraction above = Fraction.of(2 * places + 1, 2);
                if (open) {
                    assertThat(quotient).isEqualTo(above);
                } else {
                    assertThat(quotient).isLessThan(above);
                    assertThat(places == 0 || quotient.compareTo(Fraction.of(2 * places - 1, 2)) > 0)
                            .isTrue();
                }
            }
        }
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> result = new ArrayList<>(list);
        java.util.Collections.reverse(result);
        return result;
    }

    private static List<Long> split(Random random, int total, int parts) {
        long[] result = new long[parts];
        for (int i = 0; i < total; i++) {
            result[random.nextInt(parts)]++;
        }
        return Arrays.stream(result).boxed().toList();
    }

    private static List<List<BigDecimal>> table(long[][] weights) {
        return Arrays.stream(weights)
                .map(row -> Arrays.stream(row).mapToObj(BigDecimal::valueOf).toList())
                .toList();
    }
}

package org.saiwu.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds small random cases against a search of all allocations, by the inequality that defines each method. */
class ApportionmentSearchTest {
    @ParameterizedTest
    @EnumSource(DivisorMethod.class)
    void divisorMethodsAgreeWithASearchOfAllAllocations(DivisorMethod method) {
        Random random = new Random(method.ordinal());
        int ties = 0;
        for (int run = 0; run < 600; run++) {
            List<Apportionment.Claim> claims = randomClaims(random);
            long least = Apportionment.leastTotal(claims);
            long most = Math.min(9, Apportionment.mostTotal(claims));
            if (least > most) {
                continue;
            }
            long total = least + random.nextInt((int) (most - least) + 1);
            List<List<Long>> valid = search(claims, total, places -> isFair(method, claims, places));
            Apportioned result = Apportionment.byDivisors(method, claims, total);

            assertAgrees(result, valid, total, method + " " + claims + " " + total);
            ties += result.open() > 0 ? 1 : 0;
        }
        assertThat(ties).isGreaterThan(10);
    }

    @Test
    void largestRemaindersAgreeWithASearchOfAllAllocations() {
        Random random = new Random(26);
        int ties = 0;
        for (int run = 0; run < 600; run++) {
            List<Apportionment.Claim> claims = randomClaims(random).stream()
                    .map(claim -> Apportionment.Claim.of(claim.weight()))
                    .toList();
            BigDecimal sum = claims.stream().map(Apportionment.Claim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            long total = sum.signum() == 0 ? 0 : random.nextInt(9);
            List<List<Long>> all = search(claims, total, places -> true);
            BigDecimal smallest = all.stream()
                    .map(places -> distance(claims, places, sum, total))
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            List<List<Long>> nearest = all.stream()
                    .filter(places -> distance(claims, places, sum, total).compareTo(smallest) == 0)
                    .toList();
            Apportioned result = Apportionment.byRemainders(claims, total);

            assertAgrees(result, nearest, total, claims + " " + total);
            ties += result.open() > 0 ? 1 : 0;
        }
        assertThat(ties).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(DivisorMethod.class)
    void aLargerHouseTakesNoPlaceFromAnyUnit(DivisorMethod method) {
        List<Apportionment.Claim> claims = manyClaims(60, 5);
        List<Long> before = Apportionment.byDivisors(method, claims, 60).places();
        for (long total = 61; total < 400; total++) {
            List<Long> after = Apportionment.byDivisors(method, claims, total).places();
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
            }
            before = after;
        }
    }

    @ParameterizedTest
    @EnumSource(DivisorMethod.class)
    void theOrderOfUnitsPlaysNoPart(DivisorMethod method) {
        List<Apportionment.Claim> claims = manyClaims(500, 11);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        Collections.shuffle(order, new Random(1));
        Apportioned straight = Apportionment.byDivisors(method, claims, 7_777);
        Apportioned shuffled =
                Apportionment.byDivisors(method, order.stream().map(claims::get).toList(), 7_777);

        assertThat(shuffled.places())
                .isEqualTo(order.stream().map(straight.places()::get).toList());
        assertThat(shuffled.open()).isEqualTo(straight.open());
    }

    @ParameterizedTest
    @EnumSource(DivisorMethod.class)
    void theShortestDivisorGivesEveryPlaceAgain(DivisorMethod method) {
        List<Apportionment.Claim> claims = manyClaims(300, 3);
        Apportioned result = Apportionment.byDivisors(method, claims, 4_321);
        Fraction divisor =
                Fraction.of(result.divisors().orElseThrow().shortest().orElseThrow());

        for (int i = 0; i < claims.size(); i++) {
            Fraction quotient = Fraction.of(claims.get(i).weight()).over(divisor);
            long places = result.places().get(i);
            assertThat(reaches(method, quotient, places)).isFalse();
            assertThat(places == 0 || reaches(method, quotient, places - 1)).isTrue();
        }
    }

    @Test
    void remaindersStayWithinTheQuota() {
        List<Apportionment.Claim> claims = manyClaims(300, 17);
        BigInteger sum = claims.stream()
                .map(claim -> claim.weight().toBigIntegerExact())
                .reduce(BigInteger.ZERO, BigInteger::add);
        Apportioned result = Apportionment.byRemainders(claims, 4_321);
        for (int i = 0; i < claims.size(); i++) {
            BigInteger floor = claims.get(i)
                    .weight()
                    .toBigIntegerExact()
                    .multiply(BigInteger.valueOf(4_321))
                    .divide(sum);
            assertThat(result.places().get(i)).isBetween(floor.longValueExact(), floor.longValueExact() + 1);
        }
    }

    @Test
    void weightsTooCloseForFloatingPointAreToldApart() {
        BigDecimal weight = new BigDecimal("12345678901234567890123");
        List<Apportionment.Claim> claims = List.of(
                Apportionment.Claim.of(weight),
                Apportionment.Claim.of(weight.add(BigDecimal.ONE)),
                Apportionment.Claim.of(weight));

        for (DivisorMethod method : DivisorMethod.values()) {
            assertThat(Apportionment.byDivisors(method, claims, 4).places()).containsExactly(1L, 2L, 1L);
            assertThat(Apportionment.byDivisors(method, claims, 3).open()).isZero();
        }
        assertThat(Apportionment.byRemainders(claims, 4).places()).containsExactly(1L, 2L, 1L);
    }

    private static List<Apportionment.Claim> randomClaims(Random random) {
        int bound = random.nextBoolean() ? 6 : 1000;
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> {
                    long minimum = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
                    long maximum = random.nextInt(4) == 0 ? minimum + random.nextInt(4) : Apportionment.MAX_PLACES;
                    return new Apportionment.Claim(
                            BigDecimal.valueOf(random.nextInt(bound), random.nextInt(2)), minimum, maximum);
                })
                .toList();
    }

    private static List<Apportionment.Claim> manyClaims(int size, long seed) {
        Random random = new Random(seed);
        return random.longs(size, 1, 1_000_000)
                .mapToObj(weight -> Apportionment.Claim.of(BigDecimal.valueOf(weight)))
                .toList();
    }

    private static void assertAgrees(Apportioned result, List<List<Long>> valid, long total, String shown) {
        List<Long> least = new ArrayList<>();
        List<Integer> tied = new ArrayList<>();
        for (int i = 0; i < result.places().size(); i++) {
            int unit = i;
            LongStream places = valid.stream().mapToLong(allocation -> allocation.get(unit));
            long smallest = places.min().orElseThrow();
            least.add(smallest);
            if (valid.stream().anyMatch(allocation -> allocation.get(unit) != smallest)) {
                tied.add(unit);
            }
        }
        assertThat(result.places()).as(shown).isEqualTo(least);
        assertThat(result.tied()).as(shown).isEqualTo(tied);
        assertThat(result.open())
                .as(shown)
                .isEqualTo(total - least.stream().mapToLong(Long::longValue).sum());
    }

    private static List<List<Long>> search(List<Apportionment.Claim> claims, long total, Predicate<List<Long>> wanted) {
        List<List<Long>> found = new ArrayList<>();
        extend(claims, total, new ArrayList<>(), wanted, found);
        return found;
    }

    private static void extend(
            List<Apportionment.Claim> claims,
            long left,
            List<Long> places,
            Predicate<List<Long>> wanted,
            List<List<Long>> found) {
        if (places.size() == claims.size()) {
            if (left == 0 && wanted.test(places)) {
                found.add(List.copyOf(places));
            }
            return;
        }
        Apportionment.Claim claim = claims.get(places.size());
        long most = claim.weight().signum() == 0 ? claim.minimum() : Math.min(left, claim.maximum());
        for (long here = claim.minimum(); here <= most; here++) {
            places.add(here);
            extend(claims, left - here, places, wanted, found);
            places.remove(places.size() - 1);
        }
    }

    /** No unit's claim to a next place is larger than another's claim to its last one. */
    private static boolean isFair(DivisorMethod method, List<Apportionment.Claim> claims, List<Long> places) {
        for (int i = 0; i < places.size(); i++) {
            Apportionment.Claim taker = claims.get(i);
            if (taker.weight().signum() == 0 || places.get(i) == taker.maximum()) {
                continue;
            }
            for (int j = 0; j < places.size(); j++) {
                Apportionment.Claim giver = claims.get(j);
                if (i != j
                        && places.get(j) > giver.minimum()
                        && exceeds(method, taker.weight(), places.get(i), giver.weight(), places.get(j) - 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether v/s(k) is above w/s(l), that is v*s(l) > w*s(k), squared throughout. */
    private static boolean exceeds(DivisorMethod method, BigDecimal v, long k, BigDecimal w, long l) {
        Fraction left = Fraction.of(v.multiply(v)).times(squareOfDivisor(method, l));
        Fraction right = Fraction.of(w.multiply(w)).times(squareOfDivisor(method, k));
        return left.compareTo(right) > 0;
    }

    /** Whether a quotient is at least s(k). */
    private static boolean reaches(DivisorMethod method, Fraction quotient, long k) {
        return quotient.times(quotient).compareTo(squareOfDivisor(method, k)) >= 0;
    }

    private static Fraction squareOfDivisor(DivisorMethod method, long k) {
        Fraction divisor =
                switch (method) {
                    case ADAMS -> Fraction.of(k, 1);
                    case DEAN -> Fraction.of(2 * k * (k + 1), 2 * k + 1);
                    case WEBSTER -> Fraction.of(2 * k + 1, 2);
                    case JEFFERSON -> Fraction.of(k + 1, 1);
                    case HILL -> Fraction.ONE;
                };
        return method == DivisorMethod.HILL ? Fraction.of(k * (k + 1), 1) : divisor.times(divisor);
    }

    private static BigDecimal distance(
            List<Apportionment.Claim> claims, List<Long> places, BigDecimal sum, long total) {
        BigDecimal distance = BigDecimal.ZERO;
        for (int i = 0; i < places.size(); i++) {
            BigDecimal quota = claims.get(i).weight().multiply(BigDecimal.valueOf(total));
            BigDecimal off = BigDecimal.valueOf(places.get(i)).multiply(sum).subtract(quota);
            distance = distance.add(off.multiply(off));
        }
        return distance;
    }
}

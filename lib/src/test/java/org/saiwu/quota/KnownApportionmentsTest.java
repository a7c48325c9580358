package org.saiwu.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownApportionmentsTest {
    private static final long[] STATES_OF_1790 = {
        630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446,
        55540
    };

    @ParameterizedTest
    @CsvSource({
        "jefferson, 19 14 13 10 10 8 7 6 5 4 2 2 2 2 1",
        "hamilton, 18 14 13 10 10 8 7 6 5 4 2 2 2 2 2",
        "webster, 18 14 13 10 10 8 7 6 5 4 2 2 2 2 2",
        "hill, 18 14 12 10 10 8 7 6 5 4 3 2 2 2 2",
        "dean, 18 14 12 10 10 8 7 6 5 4 3 2 2 2 2",
        "adams, 18 14 12 10 10 8 7 6 5 4 3 2 2 2 2"
    })
    void theHouseOf1790ComesOutAsHistoryHasIt(String method, String expected) {
        assertThat(places(method, 105, STATES_OF_1790)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "hamilton, 9 7 5 4 1",
        "jefferson, 10 7 5 3 1",
        "webster, 9 8 5 3 1",
        "hill, 9 7 6 3 1",
        "dean, 9 7 5 4 1",
        "adams, 9 7 5 3 2"
    })
    void fiveUnitsGetSixDifferentAnswersFromSixMethods(String method, String expected) {
        assertThat(places(method, 26, 9061, 7179, 5259, 3319, 1182)).isEqualTo(expected);
    }

    @Test
    void equalRemaindersLeaveTheLastPlaceOpen() {
        // Quotas 2 7/24, 1 1/4, 1 11/24, 13/24 and 11/24: the third and the fifth have the same remainder.
        Apportioned result = Apportionment.byRemainders(claims(0, Apportionment.MAX_PLACES, 55, 30, 35, 13, 11), 6);

        assertThat(result.places()).containsExactly(2L, 1L, 1L, 1L, 0L);
        assertThat(result.tied()).containsExactly(2, 4);
        assertThat(result.open()).isEqualTo(1);
    }

    @Test
    void websterHasNoTieWhereRemaindersHaveOne() {
        // The last places go at 55/1.5, 13/0.5 = 26 and 35/1.5 = 23.3; the next would go at 22.
        Apportioned result = Apportionment.byDivisors(
                DivisorMethod.WEBSTER, claims(0, Apportionment.MAX_PLACES, 55, 30, 35, 13, 11), 6);

        assertThat(result.places()).containsExactly(2L, 1L, 2L, 1L, 0L);
        assertThat(result.tied()).isEmpty();
    }

    @Test
    void equalQuotientsLeaveTheLastPlaceOpen() {
        // 33/1.5 = 11/0.5 = 22.
        Apportioned result =
                Apportionment.byDivisors(DivisorMethod.WEBSTER, claims(0, Apportionment.MAX_PLACES, 50, 33, 11), 4);

        assertThat(result.places()).containsExactly(2L, 1L, 0L);
        assertThat(result.tied()).containsExactly(1, 2);
        assertThat(result.open()).isEqualTo(1);
        assertThat(result.divisors().orElseThrow().lower()).hasToString("Optional[22]");
        assertThat(result.divisors().orElseThrow().shortest()).isEmpty();
    }

    @Test
    void minimaAndMaximaHold() {
        List<Apportionment.Claim> claims = claims(2, 15, 5200, 4100, 2600, 1500, 900, 420, 180, 100);

        assertThat(Apportionment.byDivisors(DivisorMethod.WEBSTER, claims, 60).places())
                .containsExactly(15L, 15L, 13L, 7L, 4L, 2L, 2L, 2L);
    }

    static List<Apportionment.Claim> claims(long minimum, long maximum, long... weights) {
        return LongStream.of(weights)
                .mapToObj(weight -> new Apportionment.Claim(BigDecimal.valueOf(weight), minimum, maximum))
                .toList();
    }

    private static String places(String method, long total, long... weights) {
        List<Apportionment.Claim> claims = claims(0, Apportionment.MAX_PLACES, weights);
        Apportioned result = AllocationMethod.of(method)
                .flatMap(AllocationMethod::divisorMethod)
                .map(divisor -> Apportionment.byDivisors(divisor, claims, total))
                .orElseGet(() -> Apportionment.byRemainders(claims, total));
        assertThat(result.tied()).isEmpty();
        return String.join(" ", result.places().stream().map(String::valueOf).toList());
    }
}

package org.saiwu.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The apportionment of the United States House of Representatives after the census of 2020, by Hill with one seat at least. */
class HouseOfRepresentativesTest {
    private static final int SEATS = 435;

    /** State, apportionment population, seats. */
    private static final String STATES = """
            Alabama;5030053;7
            Alaska;736081;1
            Arizona;7158923;9
            Arkansas;3013756;4
            California;39576757;52
            Colorado;5782171;8
            Connecticut;3608298;5
            Delaware;990837;1
            Florida;21570527;28
            Georgia;10725274;14
            Hawaii;1460137;2
            Idaho;1841377;2
            Illinois;12822739;17
            Indiana;6790280;9
            Iowa;3192406;4
            Kansas;2940865;4
            Kentucky;4509342;6
            Louisiana;4661468;6
            Maine;1363582;2
            Maryland;6185278;8
            Massachusetts;7033469;9
            Michigan;10084442;13
            Minnesota;5709752;8
            Mississippi;2963914;4
            Missouri;6160281;8
            Montana;1085407;2
            Nebraska;1963333;3
            Nevada;3108462;4
            New Hampshire;1379089;2
            New Jersey;9294493;12
            New Mexico;2120220;3
            New York;20215751;26
            North Carolina;10453948;14
            North Dakota;779702;1
            Ohio;11808848;15
            Oklahoma;3963516;5
            Oregon;4241500;6
            Pennsylvania;13011844;17
            Rhode Island;1098163;2
            South Carolina;5124712;7
            South Dakota;887770;1
            Tennessee;6916897;9
            Texas;29183290;38
            Utah;3275252;4
            Vermont;643503;1
            Virginia;8654542;11
            Washington;7715946;10
            West Virginia;1795045;2
            Wisconsin;5897473;8
            Wyoming;577719;1
            """;

    private static List<Long> seats(DivisorMethod method, long moreInNewYork) {
        List<Apportionment.Claim> claims = new ArrayList<>();
        for (String state : STATES.lines().toList()) {
            String[] parts = state.split(";");
            long people = Long.parseLong(parts[1]) + (parts[0].equals("New York") ? moreInNewYork : 0);
            claims.add(new Apportionment.Claim(BigDecimal.valueOf(people), 1, Apportionment.MAX_PLACES));
        }
        Apportioned apportioned = Apportionment.byDivisors(method, claims, SEATS);
        assertThat(apportioned.tied()).isEmpty();
        return apportioned.places();
    }

    private static long seatsOf(String name, List<Long> seats) {
        return seats.get((int)
                STATES.lines().takeWhile(state -> !state.startsWith(name + ";")).count());
    }

    @Test
    void everyStateHasItsSeats() {
        assertThat(seats(DivisorMethod.HILL, 0))
                .containsExactlyElementsOf(STATES.lines()
                        .map(state -> Long.valueOf(state.split(";")[2]))
                        .toList());
    }

    @Test
    void eightyEightMorePeopleWouldNotHaveKeptNewYorksSeatButEightyNineWould() {
        assertThat(seatsOf("New York", seats(DivisorMethod.HILL, 88))).isEqualTo(26);
        assertThat(seatsOf("Minnesota", seats(DivisorMethod.HILL, 88))).isEqualTo(8);
        assertThat(seatsOf("New York", seats(DivisorMethod.HILL, 89))).isEqualTo(27);
        assertThat(seatsOf("Minnesota", seats(DivisorMethod.HILL, 89))).isEqualTo(7);
    }
}

package org.saiwu.quota;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Places of units as they come about: what is beyond doubt, what is open, what keys settled. */
final class UnitShares {
    final List<Unit> units;
    final long[] places;
    final List<Tie> ties = new ArrayList<>();
    final List<Settlement> settlements = new ArrayList<>();
    Divisors divisors = Divisors.NONE;

    UnitShares(List<Unit> units) {
        this.units = units;
        places = new long[units.size()];
    }

    /** Takes over an apportionment among some of the units, and settles its tie as far as the keys go. */
    void add(List<Integer> positions, Apportioned result, TieSettler settler) {
        for (int i = 0; i < positions.size(); i++) {
            places[positions.get(i)] += result.places().get(i);
        }
        if (result.open() == 0) {
            return;
        }
        List<Unit> tied =
                result.tied().stream().map(i -> units.get(positions.get(i))).toList();
        TieSettler.Verdict verdict = settler.settle(tied, result.open());
        if (!verdict.used().isEmpty()) {
            settlements.add(new Settlement(
                    new Tie(names(tied), List.of(), result.open()), verdict.used(), names(verdict.granted())));
        }
        Set<String> granted = new HashSet<>(names(verdict.granted()));
        for (int i : result.tied()) {
            if (granted.contains(units.get(positions.get(i)).name())) {
                places[positions.get(i)]++;
            }
        }
        if (verdict.open() > 0) {
            ties.add(new Tie(names(verdict.undecided()), List.of(), verdict.open()));
        }
    }

    private static List<String> names(List<Unit> units) {
        return units.stream().map(Unit::name).toList();
    }
}

package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A fixed number of places for each unit, its own or that of its type.
 *
 * <p>When a total is given and is less than they add up to, and pilot units go first, the pilot units keep theirs and the others share
 * what is left in proportion to theirs (Webster); if even the pilot units have more than the total, they share it and the others
 * get none.
 */
final class FixedShares {
    private final AllocationRequest request;
    private final TieSettler settler;
    private final List<Obstacle> obstacles;

    FixedShares(AllocationRequest request, TieSettler settler, List<Obstacle> obstacles) {
        this.request = request;
        this.settler = settler;
        this.obstacles = obstacles;
    }

    void fill(UnitShares shares) {
        List<Unit> units = shares.units;
        long[] fixed = new long[units.size()];
        for (int i = 0; i < fixed.length; i++) {
            Unit unit = units.get(i);
            Long ofType = request.placesByType().get(unit.type());
            if (unit.places().isEmpty() && ofType == null) {
                obstacles.add(new Obstacle.TypeWithoutPlaces(unit.name(), unit.type()));
                continue;
            }
            fixed[i] = unit.places().orElseGet(() -> ofType == null ? 0 : ofType);
            if (PlaceAllocator.outOfRange(fixed[i])) {
                obstacles.add(new Obstacle.PlacesOutOfRange(fixed[i]));
                return;
            }
        }
        long sum = Arrays.stream(fixed).sum();
        long total = request.total().orElse(sum);
        if (total > sum) {
            obstacles.add(new Obstacle.MaximaBelowTotal(sum, total, List.of()));
        } else if (total < sum && !request.pilotFirst()) {
            obstacles.add(new Obstacle.MinimaAboveTotal(sum, total));
        }
        if (!obstacles.isEmpty()) {
            return;
        }
        List<Integer> pilots = positions(units, Unit::pilot);
        long kept = Math.min(total, pilots.stream().mapToLong(i -> fixed[i]).sum());
        share(shares, pilots, fixed, kept);
        share(shares, positions(units, unit -> !unit.pilot()), fixed, total - kept);
    }

    private static List<Integer> positions(List<Unit> units, Predicate<Unit> wanted) {
        return IntStream.range(0, units.size())
                .filter(i -> wanted.test(units.get(i)))
                .boxed()
                .toList();
    }

    private void share(UnitShares shares, List<Integer> positions, long[] fixed, long total) {
        List<Apportionment.Claim> claims = new ArrayList<>();
        for (int i : positions) {
            claims.add(new Apportionment.Claim(BigDecimal.valueOf(fixed[i]), 0, fixed[i]));
        }
        shares.add(positions, Apportionment.byDivisors(DivisorMethod.WEBSTER, claims, total), settler);
    }
}

package org.saiwu.quota;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places shared out, with all that is needed to prove them.
 *
 * @param method the method used
 * @param total the places that were to be shared
 * @param parameters the other parameters as they took effect, by name
 * @param units what each unit got, in the order of the unit table
 * @param ties the ties still open
 * @param settlements the ties that declared keys settled
 * @param divisors the divisors that reproduce every figure
 */
public record Allocation(
        AllocationMethod method,
        long total,
        Map<String, String> parameters,
        List<UnitPlaces> units,
        List<Tie> ties,
        List<Settlement> settlements,
        Divisors divisors)
        implements AllocationOutcome {
    public Allocation {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        units = List.copyOf(units);
        ties = List.copyOf(ties);
        settlements = List.copyOf(settlements);
    }
}

package org.saiwu.contest;

import java.util.List;

/**
 * How many entries a unit may nominate.
 *
 * @param evenSpread whether the notice asks that nominations be spread evenly over the categories
 * @param pilotFirst whether pilot units go first when a cut is needed
 */
public record QuotaRule(String clause, List<UnitType> unitTypes, boolean evenSpread, boolean pilotFirst) {
    public QuotaRule {
        unitTypes = List.copyOf(unitTypes);
    }
}

package org.saiwu.quota;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds nominations against places. */
public final class QuotaCheck {
    private QuotaCheck() {}

    /**
     * Counts nominations for each nominating unit, less those of exempt kinds of submitters, and compares them with the
     * places.
     *
     * @param table the units
     * @param nominations the roster
     * @param places places by name of the nominating unit; a unit without an entry has no quota to exceed
     * @param exemptSubmitters kinds of submitters that take no place
     * @param categories the category ids over which an even spread is advised, in order
     */
    public static QuotaCheckResult check(
            UnitTable table,
            List<Nomination> nominations,
            Map<String, Long> places,
            Set<String> exemptSubmitters,
            List<String> categories) {
        throw new UnsupportedOperationException("not yet");
    }
}

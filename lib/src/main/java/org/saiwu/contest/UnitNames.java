package org.saiwu.contest;

import java.util.Map;

/** Tells units apart by their names: trimmed, full and half width folded, spaces left out, aliases replaced. */
public final class UnitNames {
    /**
     * With aliases: every other name to the name that reports use.
     */
    public UnitNames(Map<String, String> aliases) {
        throw new UnsupportedOperationException();
    }

    /** The names of a contest's units. */
    public static UnitNames of(Contest contest) {
        return new UnitNames(contest.units());
    }

    /** These names and further aliases, for example from a unit table; on conflict these names win. */
    public UnitNames and(Map<String, String> further) {
        throw new UnsupportedOperationException();
    }

    /** The name that reports use for that unit; two names mean one unit if and only if their canonical names are equal. */
    public String canonical(String name) {
        throw new UnsupportedOperationException();
    }

    /** Whether both names mean one unit. */
    public boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }
}

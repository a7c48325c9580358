package org.saiwu.contest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells units apart by their names: full and half width, spaces, letter case, kinds of quotes and aliases make no difference. */
public final class UnitNames {
    private final Map<String, String> aliases;
    private final Map<String, String> displayed = new HashMap<>();

    /** With aliases: every other name to the name that reports use, which may itself have another. */
    public UnitNames(Map<String, String> aliases) {
        this.aliases = Map.copyOf(aliases);
        this.aliases.forEach((alias, name) -> displayed.put(FoldedName.of(alias), name.strip()));
    }

    /** The names of a contest's units. */
    public static UnitNames of(Contest contest) {
        return new UnitNames(contest.units());
    }

    /** These names and further aliases, for example from a unit table; where both know a name, these win. */
    public UnitNames and(Map<String, String> further) {
        Map<String, String> all = new LinkedHashMap<>(aliases);
        further.forEach((alias, name) -> {
            if (!displayed.containsKey(FoldedName.of(alias))) {
                all.put(alias, name);
            }
        });
        return new UnitNames(all);
    }

    /** The name that reports use for that unit, as the alias table writes it, or else the name itself without space around it. */
    public String display(String name) {
        String current = name.strip();
        Set<String> seen = new HashSet<>();
        String folded = FoldedName.of(current);
        while (displayed.containsKey(folded) && seen.add(folded)) {
            current = displayed.getOrDefault(folded, current);
            folded = FoldedName.of(current);
        }
        return current;
    }

    /** A key for comparison: two names mean one unit if and only if their canonical names are equal. */
    public String canonical(String name) {
        return FoldedName.of(display(name));
    }

    /** Whether both names mean one unit. */
    public boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }
}

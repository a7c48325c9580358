package org.saiwu.quota;

import java.util.List;
import java.util.Optional;

/** Units found by name or alias, with half and full width, letter case and spaces around a name making no difference. */
public final class UnitTable {
    private final List<Unit> units;

    private UnitTable(List<Unit> units) {
        this.units = List.copyOf(units);
    }

    /** A table of these units; a name or alias that two units share is {@link #ambiguous()} and finds neither. */
    public static UnitTable of(List<Unit> units) {
        return new UnitTable(units);
    }

    /** The units as listed. */
    public List<Unit> units() {
        return units;
    }

    /** The unit that is called this, by its name or an alias. */
    public Optional<Unit> find(String name) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The unit whose quota a work of this unit counts against: through {@code nominatedBy}, as far as it leads. */
    public Optional<Unit> nominatorOf(Unit unit) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Names and aliases that stand for more than one unit. */
    public List<String> ambiguous() {
        throw new UnsupportedOperationException("not yet");
    }
}

package org.saiwu.quota;

/** One of the keys that an organizer may declare, in order, to settle ties; nothing else ever settles one. */
public sealed interface TieKey {
    /** Pilot units go before others. */
    record PilotFirst() implements TieKey {}

    /** Names in the order of their Unicode code points, the same on every machine. */
    record ByName() implements TieKey {}

    /**
     * A lot that anybody can draw again: units in ascending order of SHA-256(seed, line feed, name), all in UTF-8.
     *
     * @param seed what was recorded at the draw
     */
    record Lot(String seed) implements TieKey {}

    /** The key as options and reports write it: {@code pilot}, {@code name}, {@code lot:SEED}. */
    default String id() {
        if (this instanceof Lot lot) {
            return "lot:" + lot.seed();
        }
        return this instanceof PilotFirst ? "pilot" : "name";
    }
}

package org.saiwu.award;

/**
 * The unit that a work is counted for: that of the work, or the one that nominated it.
 *
 * @param type id of the type of unit; empty when unknown
 */
public record CountedUnit(String name, String type) {
    /** A work counts for its own unit, of which nothing but the name is known. */
    public static CountedUnit own(Work work) {
        return new CountedUnit(work.unit(), "");
    }
}

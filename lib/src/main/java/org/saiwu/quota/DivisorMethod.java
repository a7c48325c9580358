package org.saiwu.quota;

/**
 * A rule that gives the next place to the largest w/s(k), where w is a unit's weight and k the places it holds.
 *
 * <p>A divisor s(0) of zero stands for a first place that every unit with a weight above zero gets before any second one.
 */
public enum DivisorMethod {
    /** s(k) = k. */
    ADAMS,
    /** s(k) = 2k(k+1)/(2k+1). */
    DEAN,
    /** s(k) = sqrt(k(k+1)), compared by squares. */
    HILL,
    /** s(k) = k + 1/2. */
    WEBSTER,
    /** s(k) = k + 1. */
    JEFFERSON;

    /** The allocation method of the same name. */
    public AllocationMethod allocationMethod() {
        return switch (this) {
            case ADAMS -> AllocationMethod.ADAMS;
            case DEAN -> AllocationMethod.DEAN;
            case HILL -> AllocationMethod.HILL;
            case WEBSTER -> AllocationMethod.WEBSTER;
            case JEFFERSON -> AllocationMethod.JEFFERSON;
        };
    }

    /** Whether s(0) is zero, so that every unit with a weight gets one place first. */
    public boolean givesEveryUnitOne() {
        return switch (this) {
            case ADAMS, DEAN, HILL -> true;
            case WEBSTER, JEFFERSON -> false;
        };
    }
}

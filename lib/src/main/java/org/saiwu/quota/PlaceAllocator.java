package org.saiwu.quota;

/** Shares places among units, and each unit's places over categories, as a request asks. */
public final class PlaceAllocator {
    private PlaceAllocator() {}

    /** The allocation, or every reason that stands against it. */
    public static AllocationOutcome allocate(AllocationRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}

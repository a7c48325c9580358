package org.saiwu.quota;

/** What comes of a request for an allocation: places, or the reasons why there can be none. */
public sealed interface AllocationOutcome permits Allocation, Infeasible {}

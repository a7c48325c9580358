package org.saiwu.check;

import java.time.Duration;

/**
 * How a run goes about its entries.
 *
 * @param jobs entries that are checked at a time
 * @param timeout for a single entry
 */
public record RunOptions(int jobs, Duration timeout) {
    public RunOptions {
        if (jobs < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("jobs and timeout are positive");
        }
    }
}

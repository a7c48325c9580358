package org.saiwu.check;

import java.time.Duration;

/** How long a run took over things, one after another or several at a time: their number, the sum, and the longest with its name. */
public final class RunCosts {
    private int count;
    private long sum;
    private long longest;
    private String longestName = "";

    /** Counts one thing; of those that took equally long the first counts as the longest. */
    public synchronized void add(String name, long nanoseconds) {
        count++;
        sum += nanoseconds;
        if (nanoseconds > longest) {
            longest = nanoseconds;
            longestName = name;
        }
    }

    /** What was counted until now. */
    public synchronized Total total() {
        return new Total(count, Duration.ofNanos(sum), Duration.ofNanos(longest), longestName);
    }

    /**
     * A sum of costs.
     *
     * @param count of things
     * @param sum of the times, which is more than passed on the clock when several were under way at once
     * @param longest of them
     * @param longestName what took that long; empty when nothing took any time
     */
    public record Total(int count, Duration sum, Duration longest, String longestName) {
        /** The time of one on average, zero when there was none. */
        public Duration mean() {
            return count == 0 ? Duration.ZERO : sum.dividedBy(count);
        }
    }
}

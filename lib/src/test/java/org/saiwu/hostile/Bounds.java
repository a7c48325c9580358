package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What reading one input may cost at most, and that it leaves nothing behind. */
public final class Bounds {
    /** All that is allocated together; so no more can be needed at a time. */
    static final long MOST_ALLOCATED = 512L << 20;

    /** Of a processor, on a machine that has better to do; what takes seconds for a few kB is no honest work. */
    private static final long MOST_NANOSECONDS = 20_000_000_000L;

    private Bounds() {}

    /** Shows an input to a target that works in the folder. */
    public static void hold(FuzzTarget target, Path folder, byte[] input) throws IOException {
        List<String> before = listing(folder);
        // Again if need be, since loading classes, and a fuzzer's work on them, count the first time, and may end it at
        // a deadline.
        Cost cost = cost(target, input);
        for (int again = 0; again < 2 && !cost.withinBounds(); again++) {
            cost = cost(target, input);
        }
        assertThat(cost).matches(Cost::withinBounds, "is within bounds");
        assertThat(listing(folder)).as("files").isEqualTo(before);
    }

    private record Cost(long bytes, long nanoseconds) {
        boolean withinBounds() {
            return bytes < MOST_ALLOCATED && nanoseconds < MOST_NANOSECONDS;
        }
    }

    private static Cost cost(FuzzTarget target, byte[] input) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long bytes = allocated();
        long nanoseconds = threads.getCurrentThreadCpuTime();
        target.take(input);
        return new Cost(allocated() - bytes, threads.getCurrentThreadCpuTime() - nanoseconds);
    }

    /** Everything below a folder. */
    static List<String> listing(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** What this thread has allocated since it began, in bytes. */
    static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}

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

    private Bounds() {}

    /** Shows an input to a target that works in the folder. */
    public static void hold(FuzzTarget target, Path folder, byte[] input) throws IOException {
        List<String> before = listing(folder);
        long allocated = allocated();
        target.take(input);
        allocated = allocated() - allocated;
        assertThat(allocated).as("bytes allocated").isLessThan(MOST_ALLOCATED);
        assertThat(listing(folder)).as("files").isEqualTo(before);
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

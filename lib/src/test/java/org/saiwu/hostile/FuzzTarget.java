package org.saiwu.hostile;

import java.io.IOException;
import java.util.List;

/**
 * Something that reads bytes of unknown origin, held to its contract: it answers or refuses as its documentation says, and so keeps to
 * what {@link Bounds} allow. Fuzzers drive it (profile {@code fuzz}), and {@link FuzzInputsTest} shows it what they once found.
 */
public interface FuzzTarget {
    /** Sound inputs for a fuzzer to begin with, a few kB each. */
    List<byte[]> seeds();

    /**
     * Reads the input, whatever it is.
     *
     * @throws IOException when the disk fails, which is no more the input's doing than any other exception may be
     */
    void take(byte[] input) throws IOException;
}

package org.saiwu.contest;

import java.nio.file.Path;

/** Reads rules files into contests and collects everything that is wrong with them. */
public final class ContestReader {
    private ContestReader() {}

    /**
     * The built-in contest of that id.
     *
     * @throws ContestException when there is none
     */
    public static Contest builtIn(String id) throws ContestException {
        throw new UnsupportedOperationException();
    }

    /**
     * The contest that a rules file describes.
     *
     * @throws ContestException when the file can't be read or is not a correct rules file
     */
    public static Contest read(Path file) throws ContestException {
        throw new UnsupportedOperationException();
    }

    /**
     * The contest that the bytes of a rules file describe.
     *
     * @param name what problems call the file
     * @throws ContestException when it is not a correct rules file
     */
    public static Contest read(String name, byte[] content) throws ContestException {
        throw new UnsupportedOperationException();
    }
}

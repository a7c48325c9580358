package org.saiwu.contest;

import java.io.UncheckedIOException;
import java.util.List;

/** The contests that come with the program, and finding one by what a user names. */
public final class Contests {
    /** The id of the contest that is meant when none is named. */
    public static final String DEFAULT_ID = "platform-application";

    private static final List<String> BUILT_IN = List.of(DEFAULT_ID, "guangzhou-2025", "guangdong-2025");

    private Contests() {}

    /** Ids of the built-in contests, the default one first. */
    public static List<String> builtInIds() {
        return BUILT_IN;
    }

    /**
     * The contest that a user names: a built-in id, or else the path of a rules file.
     *
     * @throws ContestException when it is neither, or not a correct rules file
     */
    public static Contest find(String idOrFile) throws ContestException {
        throw new UnsupportedOperationException();
    }

    /** The rules file of a built-in contest, its text as it is shipped. */
    public static String text(String builtInId) throws ContestException {
        throw new UnsupportedOperationException();
    }

    /** The JSON Schema of rules files, for editors. */
    public static String schema() throws UncheckedIOException {
        throw new UnsupportedOperationException();
    }
}

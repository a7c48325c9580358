package org.saiwu.contest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The contests that come with the program, and finding one by what a user names. */
public final class Contests {
    /** The id of the contest that is meant when none is named. */
    public static final String DEFAULT_ID = "platform-application";

    private static final List<String> BUILT_IN = List.of(DEFAULT_ID, "guangzhou-2025", "guangdong-2025");

    private static final Map<String, Contest> READ = new ConcurrentHashMap<>();

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
        return BUILT_IN.contains(idOrFile) ? builtIn(idOrFile) : ContestReader.read(file(idOrFile));
    }

    /** A built-in contest, read once: whoever asks while another thread is reading it waits for that. */
    public static Contest builtIn(String id) {
        return READ.computeIfAbsent(id, known -> {
            try {
                return ContestReader.builtIn(known);
            } catch (ContestException wrong) {
                throw new IllegalStateException("the program's own rules are wrong: " + known, wrong);
            }
        });
    }

    private static Path file(String name) throws ContestException {
        try {
            Path file = Path.of(name);
            if (Files.exists(file) || name.contains(".") || name.contains("/") || name.contains("\\")) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw unknown(name);
        }
        throw unknown(name);
    }

    /** The rules file of a built-in contest as it is shipped, comments and all. */
    public static String text(String builtInId) throws ContestException {
        return new String(bytes(builtInId), StandardCharsets.UTF_8);
    }

    /** The JSON Schema (2020-12) of rules files, by which editors complete and check them. */
    public static String schema() {
        return new String(resource("contest.schema.json"), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String builtInId) throws ContestException {
        if (!BUILT_IN.contains(builtInId)) {
            throw unknown(builtInId);
        }
        return resource(builtInId + ".yaml");
    }

    private static ContestException unknown(String name) {
        return new ContestException(List.of(new RulesProblem(
                name, Optional.empty(), "", RulesProblemKind.UNKNOWN_CONTEST, Suggestions.values(name, BUILT_IN))));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Contests.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

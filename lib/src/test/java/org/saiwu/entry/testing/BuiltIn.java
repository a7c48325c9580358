package org.saiwu.entry.testing;

import java.nio.charset.StandardCharsets;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.ContestReader;
import org.saiwu.contest.Contests;
import org.saiwu.contest.Item;
import org.saiwu.contest.Submitter;

/** The reference contest that comes with the program, and contests that differ from it in a few lines. */
public final class BuiltIn {
    public static final Contest CONTEST = read(text());

    private BuiltIn() {}

    /** The reference contest with one passage of its rules file replaced. */
    public static Contest with(String passage, String replacement) {
        if (!text().contains(passage)) {
            throw new IllegalArgumentException("the rules file does not say " + passage);
        }
        return read(text().replace(passage, replacement));
    }

    /** The reference contest with more lines behind its last section, that of single rules. */
    public static Contest and(String lines) {
        return read(text() + lines);
    }

    private static String text() {
        try {
            return Contests.text(Contests.DEFAULT_ID);
        } catch (ContestException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Contest read(String rules) {
        try {
            return ContestReader.read("changed.yaml", rules.getBytes(StandardCharsets.UTF_8));
        } catch (ContestException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    public static Category category(String id) {
        return CONTEST.category(id).orElseThrow();
    }

    public static Submitter submitter(String id) {
        return CONTEST.submitter(id).orElseThrow();
    }

    public static Item item(String id) {
        return CONTEST.item(id).orElseThrow();
    }
}

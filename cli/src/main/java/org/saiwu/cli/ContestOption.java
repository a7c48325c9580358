package org.saiwu.cli;

import org.saiwu.contest.Contests;
import picocli.CommandLine.Option;

/** {@code -c}: the contest whose rules hold. */
public final class ContestOption {
    @Option(
            names = {"-c", "--contest"},
            paramLabel = "NAME|FILE",
            defaultValue = Contests.DEFAULT_ID,
            descriptionKey = "contest")
    public String contest = Contests.DEFAULT_ID;
}

package org.saiwu.cli;

import picocli.CommandLine.Option;

/** {@code -j}: how much is done at a time; it changes speed, never a result. */
public final class JobsOption {
    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            descriptionKey = "jobs")
    int jobs;

    /** As asked for, or one for each processor. */
    public int count(Context context) {
        if (jobs < 0) {
            throw new CommandException(ExitCode.USAGE, context.words().say("jobs.negative"));
        }
        return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
    }
}

package org.saiwu.cli;

import org.saiwu.check.Summary;
import picocli.CommandLine.Option;

/** {@code --fail-on}: the severity from which a run counts as failed. */
public final class FailOn {
    /** From which severity. */
    public enum Level {
        error,
        warning,
        never
    }

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", descriptionKey = "fail-on")
    public Level level = Level.error;

    /** The exit code for these totals. */
    public ExitCode exitCode(Summary summary) {
        boolean fails =
                switch (level) {
                    case error -> summary.error() > 0;
                    case warning -> summary.error() + summary.warning() > 0;
                    case never -> false;
                };
        return fails ? ExitCode.FINDINGS : ExitCode.OK;
    }
}

package org.saiwu.cli.award;

import org.saiwu.cli.Context;
import org.saiwu.cli.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code award} and its subcommands. */
public final class AwardCommands {
    private AwardCommands() {}

    @Command(name = "award", addMethodSubcommands = false)
    static final class Group {}

    /** The group with its subcommands. */
    public static CommandLine group(Context context) {
        return Subcommands.of(new Group(), context)
                .with("tally", () -> new AwardTallyCommand(context))
                .with("check", () -> new AwardCheckCommand(context))
                .with("summary", () -> new AwardSummaryCommand(context))
                .line();
    }
}

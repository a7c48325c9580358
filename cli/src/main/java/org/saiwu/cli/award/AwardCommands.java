package org.saiwu.cli.award;

import org.saiwu.cli.Context;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code award} and its subcommands. */
public final class AwardCommands {
    private AwardCommands() {}

    @Command(name = "award")
    static final class Group {}

    /** The group with its subcommands. */
    public static CommandLine group(Context context) {
        return new CommandLine(new Group())
                .addSubcommand("tally", new AwardTallyCommand(context))
                .addSubcommand("check", new AwardCheckCommand(context))
                .addSubcommand("summary", new AwardSummaryCommand(context));
    }
}

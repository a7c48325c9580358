package org.saiwu.cli.roster;

import org.saiwu.cli.Context;
import org.saiwu.cli.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code roster} and its subcommand. */
public final class RosterCommands {
    private RosterCommands() {}

    @Command(name = "roster", addMethodSubcommands = false)
    static final class Group {}

    /** The group with its subcommand. */
    public static CommandLine group(Context context) {
        return Subcommands.of(new Group(), context)
                .with("build", () -> new RosterBuildCommand(context))
                .line();
    }
}

package org.saiwu.cli.quota;

import org.saiwu.cli.Context;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code quota} and its subcommands. */
public final class QuotaCommands {
    private QuotaCommands() {}

    @Command(name = "quota")
    static final class Group {}

    /** The group with its subcommands. */
    public static CommandLine group(Context context) {
        return new CommandLine(new Group())
                .addSubcommand("allocate", new QuotaAllocateCommand(context))
                .addSubcommand("check", new QuotaCheckCommand(context));
    }
}

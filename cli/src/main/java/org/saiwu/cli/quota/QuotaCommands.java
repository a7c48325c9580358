package org.saiwu.cli.quota;

import org.saiwu.cli.Context;
import org.saiwu.cli.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code quota} and its subcommands. */
public final class QuotaCommands {
    private QuotaCommands() {}

    @Command(name = "quota", addMethodSubcommands = false)
    static final class Group {}

    /** The group with its subcommands. */
    public static CommandLine group(Context context) {
        return Subcommands.of(new Group(), context)
                .with("allocate", () -> new QuotaAllocateCommand(context))
                .with("check", () -> new QuotaCheckCommand(context))
                .line();
    }
}

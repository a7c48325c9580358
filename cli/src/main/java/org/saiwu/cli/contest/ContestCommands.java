package org.saiwu.cli.contest;

import org.saiwu.cli.Context;
import org.saiwu.cli.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code contest} and its subcommands. */
public final class ContestCommands {
    private ContestCommands() {}

    @Command(name = "contest", addMethodSubcommands = false)
    static final class Group {}

    /** The group with its subcommands. */
    public static CommandLine group(Context context) {
        return Subcommands.of(new Group(), context)
                .with("list", () -> new ContestListCommand(context))
                .with("show", () -> new ContestShowCommand(context))
                .with("check", () -> new ContestCheckCommand(context))
                .with("init", () -> new ContestInitCommand(context))
                .with("schema", () -> new ContestSchemaCommand(context))
                .line();
    }
}

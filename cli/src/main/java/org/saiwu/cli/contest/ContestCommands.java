package org.saiwu.cli.contest;

import org.saiwu.cli.Context;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code contest} and its subcommands. */
public final class ContestCommands {
    private ContestCommands() {}

    @Command(name = "contest")
    static final class Group {}

    /** The group with its subcommands. */
    public static CommandLine group(Context context) {
        return new CommandLine(new Group())
                .addSubcommand("list", new ContestListCommand(context))
                .addSubcommand("show", new ContestShowCommand(context))
                .addSubcommand("check", new ContestCheckCommand(context))
                .addSubcommand("schema", new ContestSchemaCommand(context));
    }
}

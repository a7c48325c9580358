package org.saiwu.cli.duplication;

import org.saiwu.cli.Context;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code duplication} and its subcommands. */
public final class DuplicationCommands {
    private DuplicationCommands() {}

    @Command(name = "duplication")
    static final class Group {}

    @Command(name = "archive")
    static final class ArchiveGroup {}

    /** The group with its subcommands. */
    public static CommandLine group(Context context) {
        CommandLine archive = new CommandLine(new ArchiveGroup())
                .addSubcommand("add", new ArchiveAddCommand(context))
                .addSubcommand("list", new ArchiveListCommand(context))
                .addSubcommand("remove", new ArchiveRemoveCommand(context))
                .addSubcommand("verify", new ArchiveVerifyCommand(context));
        return new CommandLine(new Group())
                .addSubcommand("check", new DuplicationCheckCommand(context))
                .addSubcommand("compare", new DuplicationCompareCommand(context))
                .addSubcommand("archive", archive);
    }
}

package org.saiwu.cli.duplication;

import org.saiwu.cli.Context;
import org.saiwu.cli.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code duplication} and its subcommands. */
public final class DuplicationCommands {
    private DuplicationCommands() {}

    @Command(name = "duplication", addMethodSubcommands = false)
    static final class Group {}

    @Command(name = "archive", addMethodSubcommands = false)
    static final class ArchiveGroup {}

    /** The group with its subcommands. */
    public static CommandLine group(Context context) {
        return Subcommands.of(new Group(), context)
                .with("check", () -> new DuplicationCheckCommand(context))
                .with("compare", () -> new DuplicationCompareCommand(context))
                .with("archive", () -> archive(context))
                .line();
    }

    private static CommandLine archive(Context context) {
        return Subcommands.of(new ArchiveGroup(), context)
                .with("add", () -> new ArchiveAddCommand(context))
                .with("list", () -> new ArchiveListCommand(context))
                .with("remove", () -> new ArchiveRemoveCommand(context))
                .with("verify", () -> new ArchiveVerifyCommand(context))
                .line();
    }
}

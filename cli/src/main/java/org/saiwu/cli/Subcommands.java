package org.saiwu.cli;

import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Adds subcommands to a command. Only those that the command line names are made in full: reading the annotations of all takes longer
 * than most commands run. Of the others the model has the name, which is all that help and "did you mean" ask for.
 */
public final class Subcommands {
    private final CommandLine line;
    private final Context context;

    private Subcommands(CommandLine line, Context context) {
        this.line = line;
        this.context = context;
    }

    /** Subcommands of a command or group, which is an annotated object or a model made by hand. */
    public static Subcommands of(Object command, Context context) {
        return new Subcommands(new CommandLine(model(command)), context);
    }

    /** The subcommand of that name, an annotated object or a group's {@link CommandLine}. */
    public Subcommands with(String name, Supplier<?> command) {
        line.addSubcommand(
                name,
                context.isNamed(name)
                        ? model(command.get())
                        : CommandSpec.create().name(name));
        return this;
    }

    private static Object model(Object command) {
        return command instanceof CommandLine || command instanceof CommandSpec ? command : CommandModels.of(command);
    }

    /** The command with its subcommands. */
    public CommandLine line() {
        return line;
    }
}

package org.saiwu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Adds subcommands to a command. Only those that the command line may name are made in full: reading the models of all takes longer
 * than most commands run. Of the others the model has the name, which is all that help and "did you mean" ask for; and where a command
 * line begins with the name of one, it has not even that.
 */
public final class Subcommands {
    private final Object command;
    private final Context context;
    private final Map<String, Supplier<?>> subcommands = new LinkedHashMap<>();

    private Subcommands(Object command, Context context) {
        this.command = command;
        this.context = context;
    }

    /** Subcommands of a command or group, which is an annotated object or a model made by hand. */
    public static Subcommands of(Object command, Context context) {
        return new Subcommands(command, context);
    }

    /** The subcommand of that name, an annotated object or a group's {@link CommandLine}. */
    public Subcommands with(String name, Supplier<?> subcommand) {
        subcommands.put(name, subcommand);
        return this;
    }

    /** The command with its subcommands. */
    public CommandLine line() {
        CommandLine line = new CommandLine(model(command));
        AskedFor asked = context.askedFor();
        boolean only = false;
        for (String name : subcommands.keySet()) {
            only |= asked.isFirst(name);
        }
        for (Map.Entry<String, Supplier<?>> subcommand : subcommands.entrySet()) {
            String name = subcommand.getKey();
            if (only ? asked.isFirst(name) : asked.mayBe(name)) {
                line.addSubcommand(name, model(subcommand.getValue().get()));
            } else if (!only) {
                line.addSubcommand(name, CommandSpec.create().name(name));
            }
        }
        return line;
    }

    private static Object model(Object command) {
        return command instanceof CommandLine || command instanceof CommandSpec ? command : CommandModels.of(command);
    }
}

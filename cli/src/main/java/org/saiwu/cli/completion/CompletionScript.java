package org.saiwu.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion scripts made from the command model, so that they know every command and option there is. */
public final class CompletionScript {
    private CompletionScript() {}

    /** The script for one shell; the same model gives the same bytes. */
    public static String of(Shell shell, CommandLine saiwu) {
        List<Node> nodes = nodes(saiwu);
        return switch (shell) {
            case bash -> BashScript.of(nodes);
            case zsh -> ZshScript.of(nodes);
            case fish -> FishScript.of(nodes);
            case powershell -> PowerShellScript.of(nodes);
        };
    }

    /**
     * A command with its words.
     *
     * @param path the words that lead to it, without the program's name, separated by spaces
     * @param subcommands its subcommands, or the words that its first argument may be
     */
    record Node(String path, List<String> subcommands, List<Choice> options) {
        Node {
            subcommands = List.copyOf(subcommands);
            options = List.copyOf(options);
        }

        /** All names of all options. */
        List<String> optionNames() {
            return options.stream().flatMap(option -> option.names().stream()).toList();
        }
    }

    /**
     * An option.
     *
     * @param values what it takes, where that is a list
     * @param takesValue whether it takes a value at all
     * @param description its first sentence
     */
    record Choice(List<String> names, List<String> values, boolean takesValue, String description) {
        Choice {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }
    }

    private static List<Node> nodes(CommandLine saiwu) {
        List<Node> nodes = new ArrayList<>();
        collect(saiwu, "", nodes);
        return nodes;
    }

    private static void collect(CommandLine line, String path, List<Node> nodes) {
        List<Choice> options = line.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(CompletionScript::choice)
                .toList();
        List<String> words = new ArrayList<>(line.getSubcommands().keySet());
        line.getCommandSpec().positionalParameters().stream()
                .findFirst()
                .ifPresent(first -> words.addAll(values(first)));
        nodes.add(new Node(path, words, options));
        line.getSubcommands()
                .forEach((name, below) -> collect(below, path.isEmpty() ? name : path + " " + name, nodes));
    }

    private static Choice choice(OptionSpec option) {
        String[] description = option.description();
        return new Choice(
                List.of(option.names()),
                values(option),
                option.arity().max() > 0,
                description.length == 0 ? "" : description[0]);
    }

    /** The constants of an enumeration, or the words of a label such as {@code zh|en}. */
    private static List<String> values(ArgSpec argument) {
        Class<?> type = argument.typeInfo().getType();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .toList();
        }
        String label = argument.paramLabel();
        return label.matches("[a-z]+(\\|[a-z]+)+") ? List.of(label.split("\\|")) : List.of();
    }
}

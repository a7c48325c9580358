package org.saiwu.cli.completion;

import java.util.List;
import org.saiwu.cli.completion.CompletionScript.Choice;
import org.saiwu.cli.completion.CompletionScript.Node;

/** For fish: one line for each subcommand and option, under the condition of its command. */
final class FishScript {
    private FishScript() {}

    static String of(List<Node> nodes) {
        StringBuilder script =
                new StringBuilder("# Completion of saiwu for fish. Made by \"saiwu completion fish\".\n");
        for (Node node : nodes) {
            String condition = condition(node, nodes);
            for (String subcommand : node.subcommands()) {
                script.append("complete -c saiwu -n '%s' -f -a %s\n".formatted(condition, subcommand));
            }
            for (Choice option : node.options()) {
                script.append("complete -c saiwu -n '%s'%s\n".formatted(condition, words(option)));
            }
        }
        return script.toString();
    }

    private static String condition(Node node, List<Node> nodes) {
        if (node.path().isEmpty()) {
            return "__fish_use_subcommand";
        }
        StringBuilder condition = new StringBuilder();
        for (String word : node.path().split(" ")) {
            condition
                    .append(condition.isEmpty() ? "" : "; and ")
                    .append("__fish_seen_subcommand_from ")
                    .append(word);
        }
        if (!node.subcommands().isEmpty()) {
            condition.append("; and not __fish_seen_subcommand_from ").append(String.join(" ", node.subcommands()));
        }
        return condition.toString();
    }

    private static String words(Choice option) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (!option.values().isEmpty()) {
            words.append(" -x -a '").append(String.join(" ", option.values())).append('\'');
        } else if (option.takesValue()) {
            words.append(" -r");
        }
        return words.append(" -d '")
                .append(option.description().replace("\\", "\\\\").replace("'", "\\'"))
                .append('\'')
                .toString();
    }
}

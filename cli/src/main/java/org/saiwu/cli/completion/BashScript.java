package org.saiwu.cli.completion;

import java.util.List;
import org.saiwu.cli.completion.CompletionScript.Choice;
import org.saiwu.cli.completion.CompletionScript.Node;

/** For bash: a function that walks the words and offers subcommands, options, values or files. */
final class BashScript {
    private BashScript() {}

    static String of(List<Node> nodes) {
        StringBuilder script = new StringBuilder("""
                # Completion of saiwu for bash. Made by "saiwu completion bash".
                _saiwu() {
                  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} path="" word i
                  COMPREPLY=()
                  for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    case "$path $word" in
                """);
        for (Node node : nodes) {
            if (!node.path().isEmpty()) {
                int last = node.path().lastIndexOf(' ');
                String parent = last < 0 ? "" : node.path().substring(0, last);
                String word = node.path().substring(last + 1);
                script.append("      \"%s %s\") path=\"%s\" ;;\n".formatted(parent, word, node.path()));
            }
        }
        script.append("    esac\n  done\n  case \"$path:$previous\" in\n");
        for (Node node : nodes) {
            for (Choice option : node.options()) {
                if (!option.values().isEmpty()) {
                    for (String name : option.names()) {
                        script.append("    \"%s:%s\") COMPREPLY=($(compgen -W \"%s\" -- \"$current\")); return ;;\n"
                                .formatted(node.path(), name, String.join(" ", option.values())));
                    }
                }
            }
        }
        script.append("  esac\n  case \"$path\" in\n");
        for (Node node : nodes) {
            List<String> words = node.subcommands().isEmpty() ? List.of() : node.subcommands();
            script.append("    \"%s\") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W \"%s\" -- \"$current\")); "
                    .formatted(node.path(), String.join(" ", node.optionNames())));
            script.append(
                    words.isEmpty()
                            ? "else local IFS=$'\\n'; COMPREPLY=($(compgen -f -- \"$current\")); fi ;;\n"
                            : "else COMPREPLY=($(compgen -W \"%s\" -- \"$current\")); fi ;;\n"
                                    .formatted(String.join(" ", words)));
        }
        return script.append("  esac\n}\ncomplete -o filenames -F _saiwu saiwu\n")
                .toString();
    }
}

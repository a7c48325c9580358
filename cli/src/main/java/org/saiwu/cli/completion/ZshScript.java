package org.saiwu.cli.completion;

import java.util.List;
import org.saiwu.cli.completion.CompletionScript.Node;

/** For zsh, which runs the functions of bash. */
final class ZshScript {
    private ZshScript() {}

    static String of(List<Node> nodes) {
        return """
                #compdef saiwu
                # Completion of saiwu for zsh. Made by "saiwu completion zsh".
                autoload -U +X bashcompinit && bashcompinit
                """ + BashScript.of(nodes).lines().skip(1).reduce("", (all, line) -> all + line + "\n") + """
                # Loaded by the first completion itself: answer that one too.
                if [[ $funcstack[1] == _saiwu ]]; then _bash_complete -o filenames -F _saiwu; fi
                """;
    }
}

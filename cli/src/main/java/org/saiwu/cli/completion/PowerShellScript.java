package org.saiwu.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import org.saiwu.cli.completion.CompletionScript.Choice;
import org.saiwu.cli.completion.CompletionScript.Node;

/** For PowerShell: a native argument completer over two tables. */
final class PowerShellScript {
    private PowerShellScript() {}

    static String of(List<Node> nodes) {
        StringBuilder script = new StringBuilder("""
                # Completion of saiwu for PowerShell. Made by "saiwu completion powershell".
                Register-ArgumentCompleter -Native -CommandName saiwu, saiwu.cmd -ScriptBlock {
                  param($wordToComplete, $commandAst, $cursorPosition)
                  $commands = @{
                """);
        for (Node node : nodes) {
            script.append("    '%s' = @(%s)\n".formatted(node.path(), quoted(node.subcommands())));
        }
        script.append("  }\n  $options = @{\n");
        for (Node node : nodes) {
            script.append("    '%s' = @(%s)\n".formatted(node.path(), quoted(node.optionNames())));
        }
        script.append("  }\n  $values = @{\n");
        for (Node node : nodes) {
            for (Choice option : node.options()) {
                if (!option.values().isEmpty()) {
                    for (String name : option.names()) {
                        script.append("    '%s:%s' = @(%s)\n".formatted(node.path(), name, quoted(option.values())));
                    }
                }
            }
        }
        return script.append("""
                  }
                  $path = ''
                  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
                  if ($wordToComplete -ne '' -and $words.Count -gt 0) { $words = @($words | Select-Object -First ($words.Count - 1)) }
                  foreach ($word in $words) {
                    $next = ($path + ' ' + $word).Trim()
                    if ($commands.ContainsKey($next)) { $path = $next }
                  }
                  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
                  $key = $path + ':' + $previous
                  $candidates = if ($values.ContainsKey($key)) { $values[$key] } else { $commands[$path] + $options[$path] }
                  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                  }
                }
                """).toString();
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }
}

package org.saiwu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.saiwu.cli.completion.CompletionScript;
import org.saiwu.cli.completion.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the completion script of a shell. */
@Command(name = "completion", addMethodSubcommands = false)
final class CompletionCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
    Shell shell = Shell.bash;

    CompletionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        String script = CompletionScript.of(shell, Saiwu.model(context.words().language()));
        context.terminal().out().write(script.getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK.code();
    }
}

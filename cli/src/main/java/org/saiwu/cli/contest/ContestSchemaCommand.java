package org.saiwu.cli.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.contest.Contests;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of rules files, for editors. */
@Command(name = "schema", addMethodSubcommands = false)
final class ContestSchemaCommand implements Callable<Integer> {
    private final Context context;

    ContestSchemaCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        context.terminal().out().write(Contests.schema().getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK.code();
    }
}

package org.saiwu.cli.contest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.TextOutput;
import org.saiwu.contest.Contest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether rules files can be used, and every mistake in those that can't. */
@Command(name = "check", addMethodSubcommands = false)
final class ContestCheckCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    List<String> files = List.of();

    ContestCheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        for (String file : files) {
            Contest contest = context.contest(file);
            TextOutput.print(
                    context,
                    List.of(context.words()
                            .say(
                                    "contest.sound",
                                    Map.of(
                                            "file",
                                            file,
                                            "title",
                                            contest.title().in(context.words().language())))));
        }
        return ExitCode.OK.code();
    }
}

package org.saiwu.cli.contest;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.TextOutput;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Contests;
import org.saiwu.report.text.TextTable;
import org.saiwu.report.text.TextTable.Cell;
import org.saiwu.report.text.TextTable.Column;
import picocli.CommandLine.Command;

/** Lists the built-in contests. */
@Command(name = "list", addMethodSubcommands = false)
final class ContestListCommand implements Callable<Integer> {
    private final Context context;

    ContestListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        TextTable table = new TextTable(List.of(
                Column.text(context.words().say("contest.id")),
                Column.text(context.words().say("contest.title"))));
        for (String id : Contests.builtInIds()) {
            Contest contest = context.contest(id);
            table.row(List.of(
                    Cell.of(id), Cell.of(contest.title().in(context.words().language()))));
        }
        TextOutput.print(context, table.lines(context.style()));
        return ExitCode.OK.code();
    }
}

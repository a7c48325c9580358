package org.saiwu.cli.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.TableReports;
import org.saiwu.duplication.archive.ArchivedText;
import org.saiwu.duplication.archive.TextArchive;
import org.saiwu.report.duplication.ArchiveReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what is in the archive, by edition and id. */
@Command(name = "list", addMethodSubcommands = false)
final class ArchiveListCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Mixin
    TableReports reports = new TableReports();

    ArchiveListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        List<ArchivedText> texts = ArchiveFailures.explained(context, () -> {
            try (TextArchive open = TextArchive.open(context.path(archive.folder))) {
                List<ArchivedText> all = new ArrayList<>();
                open.list(all::add);
                return all;
            }
        });
        reports.write(new ArchiveReport(DuplicationCheckCommand.name(archive.folder), texts), context);
        return ExitCode.OK.code();
    }
}

package org.saiwu.cli.quota;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.check.ValidationResult;
import org.saiwu.check.Value;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.FindingReports;
import org.saiwu.cli.ProgramVersion;
import org.saiwu.cli.TableFailures;
import org.saiwu.cli.UnitTables;
import org.saiwu.contest.Contest;
import org.saiwu.contest.LocalizedText;
import org.saiwu.quota.RosterCheck;
import org.saiwu.quota.RosterReader;
import org.saiwu.quota.UnitTable;
import org.saiwu.report.ReportContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the nominations of a roster against the places of their units. */
@Command(name = "check", addMethodSubcommands = false)
final class QuotaCheckCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--roster", paramLabel = "FILE", required = true, descriptionKey = "roster")
    String roster = "";

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "units")
    @Nullable
    String units;

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    FindingReports reports = new FindingReports();

    @Mixin
    FailOn failOn = new FailOn();

    QuotaCheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        reports.files(context);
        Contest contest = context.contest(contestOption.contest);
        Optional<UnitTable> table = UnitTables.readIfNamed(units, contest, context);
        RosterReader.Roster read =
                TableFailures.orUsage(context, () -> new RosterReader(contest).read(context.path(roster)));
        TableFailures.remark(roster, read.notes(), context);
        ValidationResult result = RosterCheck.check(contest, read.entries(), table);
        ReportContext report = ReportContext.of(context.words().language(), ProgramVersion.get())
                .withParameters(
                        List.of(new ReportContext.Parameter(new LocalizedText("推荐汇总表", "roster"), Value.of(roster))));
        reports.writeFiles(result, report, context);
        reports.writeOut(result, report, context);
        return failOn.exitCode(result.summary()).code();
    }
}

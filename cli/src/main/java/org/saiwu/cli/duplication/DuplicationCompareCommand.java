package org.saiwu.cli.duplication;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.JobsOption;
import org.saiwu.cli.TableReports;
import org.saiwu.contest.Contest;
import org.saiwu.duplication.DuplicationCheck;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Summary;
import org.saiwu.duplication.input.TextSource;
import org.saiwu.report.duplication.DuplicationReport;
import org.saiwu.report.duplication.DuplicationRun;
import org.saiwu.report.duplication.ResultLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds two texts side by side. */
@Command(name = "compare", addMethodSubcommands = false)
final class DuplicationCompareCommand implements Callable<Integer> {
    private final Context context;

    @picocli.CommandLine.Parameters(index = "0", paramLabel = "A", descriptionKey = "duplication.one")
    String one = "";

    @picocli.CommandLine.Parameters(index = "1", paramLabel = "B", descriptionKey = "duplication.other")
    String other = "";

    @Mixin
    MatchOptions match = new MatchOptions();

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "duplication.template")
    List<String> templates = List.of();

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    TableReports reports = new TableReports();

    @Mixin
    JobsOption jobs = new JobsOption();

    @Mixin
    FailOn failOn = new FailOn();

    DuplicationCompareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        int jobCount = jobs.count(context);
        Contest contest = context.contest(contestOption.contest);
        Parameters parameters = match.parameters(contest, jobCount, context);
        try (TextInputs inputs = TextInputs.open(context, contest)) {
            return context.interruption()
                    .ending(context.words().say("duplication.interrupted"), () -> compare(parameters, inputs));
        }
    }

    private Integer compare(Parameters parameters, TextInputs inputs) throws IOException {
        try (ResultLog log = ResultLog.in(inputs.folder(), ResultLog.Keeping.TEXTS, false)) {
            List<TextSource> sources = inputs.sources(List.of(one, other));
            if (sources.size() != 2) {
                throw new CommandException(ExitCode.USAGE, context.words().say("duplication.two-texts"));
            }
            DuplicationCheck check = new DuplicationCheck(parameters, inputs.required(templates));
            Summary summary = inputs.read(
                    sources, UnaryOperator.identity(), false, texts -> check.run(texts, Optional.empty(), log));
            DuplicationRun run = new DuplicationRun(
                    parameters,
                    summary,
                    Optional.empty(),
                    templates.stream().map(DuplicationCheckCommand::name).toList(),
                    Optional.empty(),
                    false,
                    true);
            reports.write(new DuplicationReport(run, log), context);
            return DuplicationCheckCommand.exitCode(summary, failOn).code();
        }
    }
}
